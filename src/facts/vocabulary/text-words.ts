import { headingId, textId } from '../ids';
import { textWord, type Word } from './word';

/** What only the unit can say in words. Lists are filled in with one name a line. */
export const TEXT_WORDS: readonly Word[] = [
  textWord('单位', headingId('unitName'), '封面'),
  textWord('年度', headingId('year'), '封面'),
  textWord('上年度', headingId('priorYear'), '封面'),
  textWord('主要职责', textId('duties'), '“三定”规定或上年公开稿'),
  textWord('会议内容', textId('meetings'), '会议费台账'),
  textWord('培训内容', textId('training'), '培训费台账'),
  textWord('节庆活动内容', textId('festivities'), '会计账'),
  textWord('出国（境）事由', textId('overseasPurpose'), '出国（境）批件'),
  textWord('公务接待事由', textId('receptionPurpose'), '公务接待清单'),
  textWord('公务用车用途', textId('vehicleUse'), '车辆台账'),
  textWord('自有资金负担“三公”经费情况', textId('threePublicOwnFunds'), '会计账'),
  textWord('绩效管理工作', textId('performanceManagement'), '绩效工作总结'),
  textWord('部门整体支出自评得分', textId('performanceScore'), '绩效自评报告'),
  textWord('部门整体支出自评等级', textId('performanceGrade'), '绩效自评报告'),
  textWord('项目自评平均得分', textId('performanceAverage'), '绩效系统'),
];
