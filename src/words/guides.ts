/** Addresses of the operator's guides under `/huong-dan/`, in the order in which they are listed. Their texts are `site/guides/*.mdx`. */
export const GUIDES = ['tim-va-dung-du-lieu', 'cung-cap-du-lieu', 'cach-tinh-han', 'may-doc', 'tiep-can'] as const;
