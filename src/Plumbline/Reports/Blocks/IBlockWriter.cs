using Plumbline.Reports.Blocks.Boxes;
using Plumbline.Reports.Blocks.Charts;
using Plumbline.Reports.Blocks.Judgements;
using Plumbline.Reports.Blocks.Pictures;
using Plumbline.Reports.Blocks.Tables;

namespace Plumbline.Reports.Blocks;

/// <summary>A format of report: one method for each kind of block, so that a kind forgotten is a program that does not compile.</summary>
public interface IBlockWriter
{
    void Write(Heading heading);

    void Write(Paragraph paragraph);

    void Write(NumberedList list);

    void Write(BulletList list);

    void Write(DefinitionTable table);

    void Write(DataTable table);

    void Write(ScoreBox box);

    void Write(PracticeBox box);

    void Write(Notice notice);

    void Write(RecommendationList list);

    void Write(Contents contents);

    void Write(Chart chart);

    void Write(PicturePoint point);

    void Write(PageBreak pageBreak);

    void Write(JudgementAnnex annex);
}
