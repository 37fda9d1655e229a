export { Sheet } from "./workbook";
