import { parentPort, workerData } from 'node:worker_threads';
import { importWorkbook } from '../../table/xlsx/import-workbook.ts';
import type { XlsxTask } from './read-xlsx.ts';

const { bytes, file, options } = workerData as XlsxTask;
parentPort?.postMessage(importWorkbook(bytes, file, options));
