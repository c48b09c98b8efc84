using Plumbline.Assessments.Forms;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.Features.Assessments.Sheets;

/// <summary>How far the record is, part by part, with the way to each, and to the next question without an answer.</summary>
internal sealed record CompletenessColumn(Sheet Sheet) : Component
{
    public override void Write(Markup to)
    {
        to.Open("h2").Class("govuk-heading-s").With("id", "completeness-title").Holding().Text(Sheet.Say[SheetWords.Completeness]).Close("h2")
            .Open("div").With("id", "completeness").Holding();
        WriteInside(to);
        to.Close("div");
    }

    /// <summary>What changes with every answer.</summary>
    public void WriteInside(Markup to)
    {
        var done = Completeness.Of(Sheet.Assessment, Sheet.Layout);
        to.Open("p").Class("plumb-total").Holding().Text(Sheet.Say[SheetWords.Answered, done.Answered, done.Open]).Close("p")
            .Open("ol").Class("plumb-parts").Holding();
        foreach (var (part, count) in Sheet.Layout.Parts.Zip(done.Parts).Where(pair => pair.First.Questions.Any(Sheet.Shows)))
        {
            to.Open("li").Class(count.IsWhole ? "plumb-parts--whole" : null).Holding()
                .Open("a")
                .Class("govuk-link govuk-link--no-underline")
                .With("href", "#" + SheetFields.PartOf(part.Id))
                .Holding()
                .Text(SheetForm.TitleOf(Sheet, part))
                .Close("a")
                .Open("span")
                .Class("plumb-count")
                .Holding()
                .Text(count.Open == 0 ? Sheet.Say[SheetWords.NothingOpen] : Sheet.Say[SheetWords.Answered, count.Answered, count.Open])
                .Close("span")
                .Close("li");
        }

        to.Close("ol");
    }
}
