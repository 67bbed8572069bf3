/** Options that several subcommands share, as their `--help` shows them. */
export const COMMON = {
  vi: '  --root DIR            kho nội dung (mặc định: thư mục hiện tại)\n  --lang vi|en          ngôn ngữ thông báo\n  --debug               in đủ dấu vết khi chương trình lỗi',
  en: '  --root DIR            the content repository (default: the current folder)\n  --lang vi|en          language of messages\n  --debug               print the stack when the program itself fails',
};

export const AS_OF = {
  vi: '  --as-of YYYY-MM-DD    tính đến ngày (mặc định: hôm nay, giờ Việt Nam)',
  en: '  --as-of YYYY-MM-DD    as of this day (default: today in Viet Nam)',
};

export const FORGE = {
  vi: `Biến môi trường: FORGE (github, forgejo, gitea, gitlab), FORGE_URL, FORGE_REPOSITORY, FORGE_TOKEN;
ba biến đầu tự biết khi chạy trong CI của máy chủ git.`,
  en: `Environment: FORGE (github, forgejo, gitea, gitlab), FORGE_URL, FORGE_REPOSITORY, FORGE_TOKEN;
the first three are known by themselves inside the forge's CI.`,
};
