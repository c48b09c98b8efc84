using System.Globalization;
using Plumbline.Assessments.Forms;
using Plumbline.Instruments;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.Features.Assessments.Sheets;

/// <summary>All questions of a record as the work flows. With what opens it and closes it around, it is the form of the case.</summary>
internal sealed record SheetForm(Sheet Sheet) : Component
{
    public override void Write(Markup to)
    {
        // The columns of twins stand side by side only in a case that has both phases.
        var phases = Sheet.Instrument.Phases.Where(phase => phase.Id != Phase.All && Sheet.Assessment.IsIn(phase.Id)).Select(phase => phase.Id).ToHashSet();
        string? section = null;
        foreach (var part in Sheet.Layout.Parts.Where(part => part.Questions.Any(Sheet.Shows)))
        {
            if (part.Criterion is { } criterion && criterion.Section != section)
            {
                section = criterion.Section;
                var title = Sheet.Instrument.Sections.First(known => known.Id == section).Title;
                to.Open("h2").Class("govuk-heading-l plumb-section").Holding().Text(section).Text(" ").Text(Sheet.Say[title]).Close("h2");
            }

            WritePart(to, part, phases);
        }
    }

    private void WritePart(Markup to, FormPart part, HashSet<string> phases)
    {
        to.Open("section").With("id", SheetFields.PartOf(part.Id)).Class("plumb-part").With("aria-labelledby", part.Id + "-title").Holding()
            .Open(part.Criterion is null ? "h2" : "h3")
            .Class("govuk-heading-m")
            .With("id", part.Id + "-title")
            .Holding()
            .Text(TitleOf(Sheet, part))
            .Close(part.Criterion is null ? "h2" : "h3");
        foreach (var chain in part.Chains.Where(chain => chain.Rows.Any(row => row.Questions.Any(Sheet.Shows))))
        {
            to.Open("div").Class("plumb-chain").Holding();
            foreach (var row in chain.Rows.Where(row => row.Questions.Any(Sheet.Shows)))
            {
                WriteRow(to, row, phases);
            }

            to.Close("div");
        }

        to.Close("section");
    }

    private void WriteRow(Markup to, FormRow row, HashSet<string> phases)
    {
        if (row.Twin is not { } twin)
        {
            SheetQuestion.WriteSlot(to, Sheet, row.Question);
            return;
        }

        var both = phases.Contains(PhaseOf(row.Question)) && phases.Contains(PhaseOf(twin));
        to.Open("div").Class("plumb-row", both && row.Questions.All(Sheet.Shows) ? "plumb-twins" : null).Holding();
        foreach (var question in row.Questions.Where(Sheet.Shows))
        {
            WriteTwin(to, question, both);
        }

        to.Close("div");
    }

    private void WriteTwin(Markup to, int question, bool named)
    {
        to.Open("div").Class("plumb-twin").Holding();
        if (named)
        {
            to.Open("p").Class("plumb-phase").Holding().Text(Sheet.Say[Sheet.Instrument.Phases.First(phase => phase.Id == PhaseOf(question)).Title]).Close("p");
        }

        SheetQuestion.WriteSlot(to, Sheet, question);
        to.Close("div");
    }

    private string PhaseOf(int question) => Sheet.Instrument.Questions[question].Phase;

    public static string TitleOf(Sheet sheet, FormPart part) => part.Criterion is { } criterion
        ? string.Create(CultureInfo.InvariantCulture, $"{criterion.Id} {criterion.Title.In(sheet.Say.Language)}")
        : sheet.Say[SheetWords.Profile];
}
