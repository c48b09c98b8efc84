using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Tables;
using Plumbline.Reports.Texts;
using Plumbline.Scores;

namespace Plumbline.Reports.Sections.Appendices;

/// <summary>The numbers behind the one sentence on uncertainty that stands beside a score: its chances, and what would change its comment.</summary>
internal static class HowSure
{
    private static readonly LocalText Caption = new("How sure each score and comment is", "Pa mor sicr yw pob sgôr a sylw");
    private static readonly LocalText IfAll = new("If every case had been read", "Pe bai pob achos wedi’i ddarllen");
    private static readonly LocalText Change = new("What would change the comment", "Beth fyddai’n newid y sylw");

    public static IEnumerable<Block> Of(ReportContext report)
    {
        List<Row> rows =
        [
            .. report.Material.Scores.Headlines.Concat(report.Material.Scores.Criteria)
                .Where(score => score.Because is null && score.Tally.Applicable > 0 && report.Material.Scores.Design is not null)
                .Select(score => (
                    Score: score, All: Text(report, Read(score), SayUncertainty.Chances(score.Chances)),
                    Turns: Text(report, SayUncertainty.Turns(score.Turns))))
                .Where(row => row.All.Length + row.Turns.Length > 0)
                .Select(row => new Row([report.Named(row.Score.Id, row.Score.Title)], [row.All], [row.Turns])),
        ];
        return rows.Count == 0 ? [] : [new DataTable(
            "how-sure", report.In(Caption),
            [new Column(report.In(Say.Part)), new Column(report.In(IfAll), IsWide: true), new Column(report.In(Change), IsWide: true)], rows)];
    }

    private static LocalText? Read(Score score) => score.Weighted is null ? null : SayUncertainty.ReadAlone(score.Tally.Share);

    private static string Text(ReportContext report, params IEnumerable<LocalText?> sentences) =>
        string.Join(' ', sentences.OfType<LocalText>().Select(report.In));
}
