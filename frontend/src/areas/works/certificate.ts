// A certificate is read by people who share no language, so it speaks two at once, whatever the page speaks.
import type { Category } from '~/components/vocabulary';

import type { Basis } from './types';

/** A word of the certificate in English and in Chinese. */
export type Pair = readonly [english: string, chinese: string];

export const certificateWords = {
  heading: ['Certificate of Registration', '作品登记证书'],
  number: ['Registration number', '登记号'],
  title: ['Title', '作品名称'],
  category: ['Category', '作品类别'],
  authors: ['Authors', '作者'],
  owners: ['Copyright owners', '著作权人'],
  completed: ['Completed', '创作完成日期'],
  published: ['First published', '首次发表日期'],
  unpublished: ['unpublished', '未发表'],
  basis: ['Basis of ownership', '权利归属方式'],
  effective: ['Effective date', '生效日期'],
  registered: ['Registered', '登记日期'],
  register: ['Issued by', '登记机构'],
  digests: ['Fingerprints of the files', '文件数字指纹'],
  log: ['Position in the log', '日志位置'],
  leaf: ['Entry hash', '条目哈希'],
  revoked: ['Revoked', '已撤销'],
  anonymous: ['anonymous', '佚名'],
  live: ['The live record', '实时登记记录'],
} as const satisfies Record<string, Pair>;

export const certificateCategories: Record<Category, Pair> = {
  WRITTEN: ['Written work', '文字作品'],
  ORAL: ['Oral work', '口述作品'],
  MUSIC: ['Musical work', '音乐作品'],
  DRAMA: ['Dramatic work', '戏剧作品'],
  QUYI: ['Quyi', '曲艺作品'],
  DANCE: ['Choreographic work', '舞蹈作品'],
  ACROBATICS: ['Acrobatic work', '杂技艺术作品'],
  FINE_ART: ['Work of fine art', '美术作品'],
  ARCHITECTURE: ['Architectural work', '建筑作品'],
  PHOTOGRAPH: ['Photographic work', '摄影作品'],
  AUDIOVISUAL: ['Audiovisual work', '视听作品'],
  GRAPHIC: ['Graphic work', '图形作品'],
  MODEL: ['Model work', '模型作品'],
  SOFTWARE: ['Computer software', '计算机软件'],
  OTHER: ['Other intellectual achievement', '其他智力成果'],
};

export const certificateBases: Record<Basis, Pair> = {
  INDIVIDUAL: ['Individual work', '个人作品'],
  JOINT: ['Joint work', '合作作品'],
  LEGAL_ENTITY: ['Work of a legal entity', '法人作品'],
  EMPLOYMENT: ['Work made in employment, owned by the author', '职务作品（作者享有著作权）'],
  EMPLOYMENT_EMPLOYER_OWNED: [
    'Work made in employment, owned by the employer',
    '职务作品（单位享有著作权）',
  ],
  COMMISSIONED: ['Commissioned work', '委托作品'],
  MADE_FOR_HIRE: ['Work made for hire', '雇佣作品'],
  INHERITANCE: ['By inheritance', '继承取得'],
  ASSIGNMENT: ['By assignment', '受让取得'],
  SUCCESSION: ['By succession of an organisation', '承受取得'],
};
