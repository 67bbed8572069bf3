import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { reportAddress } from '../../src/render/report-address.ts';
import { projectRoot } from '../run-command.ts';

interface Form {
  readonly name: string;
  readonly description: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly body: readonly Field[];
}

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validations?: Readonly<Record<string, unknown>>;
}

/** Keys that GitHub, Forgejo and Gitea all know, by the type of the field. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  markdown: ['value'],
  input: ['label', 'description', 'placeholder', 'value'],
  textarea: ['label', 'description', 'placeholder', 'value'],
  dropdown: ['label', 'description', 'options'],
};

function lintForm(form: Form): string[] {
  const known = ['name', 'description', 'title', 'labels', 'body'];
  const ids = form.body.flatMap((field) => field.id ?? []);
  return [
    ...Object.keys(form).flatMap((key) => (known.includes(key) ? [] : [`key ${key}`])),
    ...known.flatMap((key) => (key in form ? [] : [`no ${key}`])),
    ...(new Set(ids).size === ids.length ? [] : ['an id twice']),
    ...form.body.flatMap(lintField),
  ];
}

function lintField(field: Field): string[] {
  const allowed = ATTRIBUTES[field.type];
  if (!allowed) return [`type ${field.type}`];
  const isText = field.type === 'markdown';
  const options = field.attributes['options'] as readonly string[] | undefined;
  return [
    ...Object.keys(field).flatMap((key) => (['type', 'id', 'attributes', 'validations'].includes(key) ? [] : [`key ${key}`])),
    ...Object.keys(field.attributes).flatMap((key) => (allowed.includes(key) ? [] : [`${field.type} with ${key}`])),
    ...(isText || /^[a-z][a-z-]*$/.test(field.id ?? '') ? [] : ['no id']),
    ...((isText ? 'value' : 'label') in field.attributes ? [] : ['no text']),
    ...(options && new Set(options).size !== options.length ? ['an option twice'] : []),
    ...Object.entries(field.validations ?? {}).flatMap(([key, value]) =>
      key === 'required' && typeof value === 'boolean' ? [] : [key],
    ),
  ];
}

const folder = join(projectRoot, '.github/ISSUE_TEMPLATE');
const forms = readdirSync(folder).filter((name) => name !== 'config.yml');

describe.each(forms)('%s', (name) => {
  const form = parse(readFileSync(join(folder, name), 'utf8')) as Form;
  it('has only what every forge knows', () => expect(lintForm(form)).toEqual([]));
  it('is said in both languages, Vietnamese first, and asks for no private thing', () => {
    for (const text of [form.name, form.description]) expect(text).toMatch(/\S · \S/);
    for (const field of form.body.filter((f) => f.type !== 'markdown')) expect(field.attributes['label']).toMatch(/\S · \S/);
    expect(JSON.stringify(form)).not.toMatch(/căn cước|CCCD|điện thoại của bạn/i);
  });
  it('has its like on GitLab', () => {
    expect(existsSync(join(projectRoot, '.gitlab/issue_templates', name.replace('.yml', '.md')))).toBe(true);
  });
});

it('the check sees what is wrong', () => {
  const field = { type: 'input', id: 'a', attributes: { label: 'A · B', render: 'x' } };
  const bad = {
    name: 'x',
    description: '',
    title: '',
    labels: [],
    body: [field, field, { type: 'upload', attributes: {} }],
    projects: [],
  };
  expect(lintForm(bad)).toEqual(['key projects', 'an id twice', 'input with render', 'input with render', 'type upload']);
});

it('nobody opens an issue without a form', () => {
  expect(parse(readFileSync(join(folder, 'config.yml'), 'utf8'))).toEqual({ blank_issues_enabled: false });
});

it('the form opens with the dataset in it', () => {
  const dataset = { id: 'gia-dat', title: { vi: 'Giá đất & thuê', en: 'Land prices' } };
  const open = (repository: string) => new URL(reportAddress(repository, dataset, 'https://o.vn/dataset/gia-dat/', 'vi'));
  const github = open('https://github.com/a/b/');
  expect(github.pathname).toBe('/a/b/issues/new');
  expect(Object.fromEntries(github.searchParams)).toEqual({
    template: 'bao-loi-du-lieu.yml',
    title: '[Lỗi dữ liệu] Giá đất & thuê',
    dataset: 'https://o.vn/dataset/gia-dat/',
  });
  expect(forms).toContain(github.searchParams.get('template'));
  const forgejo = open('https://git.example.vn/a/b');
  expect(existsSync(join(projectRoot, forgejo.searchParams.get('template') ?? ''))).toBe(true);
  expect(forgejo.searchParams.get('title')).toBe('[Lỗi dữ liệu] Giá đất & thuê (gia-dat)');
  const gitlab = open('https://gitlab.example.vn/a/b');
  expect(`${gitlab.pathname} ${gitlab.searchParams.get('issuable_template')}`).toBe('/a/b/-/issues/new bao-loi-du-lieu');
});
