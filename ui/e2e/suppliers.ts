/** Name, price, freight, deliveries and how many came late: the public history that the first sample is made of. */
export const SUPPLIERS = [
  ['Strides', '3.2279', '0.2823', '85', '4'],
  ['Cipla', '3.2400', '0.2725', '169', '23'],
  ['Micro Labs', '3.0676', '0.4907', '25', '0'],
  ['Hetero', '3.3707', '0.3686', '199', '2'],
  ['Aurobindo', '3.8068', '0.1847', '541', '92'],
  ['Pharmacy Direct', '14.3336', '', '58', '0'],
  ['S. Buys', '15.9087', '', '194', '10'],
] as const
