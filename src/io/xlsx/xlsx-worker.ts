import { parentPort, workerData } from 'node:worker_threads';
import { importWorkbook } from '../../table/xlsx/import-workbook.ts';
import type { XlsxTask } from './import-in-worker.ts';

const { bytes, file, options } = workerData as XlsxTask;
parentPort?.postMessage(importWorkbook(bytes, file, options));
