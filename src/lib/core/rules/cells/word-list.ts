export { andList, orList } from '../words';
