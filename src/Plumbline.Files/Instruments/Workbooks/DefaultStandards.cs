using Plumbline.Instruments;
using Plumbline.Instruments.Drafts;
using Plumbline.Instruments.Rulesets;
using Plumbline.Files.Instruments.Workbooks.Tables;

namespace Plumbline.Files.Instruments.Workbooks;

/// <summary>What an instrument has where a workbook of somebody else says nothing of standards: one phase for all cases, and the comments of the core
/// case.</summary>
internal static class DefaultStandards
{
    private static readonly Phase Everybody = new(Phase.All, new LocalText("All cases", "Pob achos"), null);

    private static readonly Band[] Comments =
    [
        new("MINIMUM", new LocalText("MINIMUM", "MINIMOL"), 75),
        new("MODERATE", new LocalText("MODERATE", "CYMEDROL"), 60),
        new("SUBSTANTIAL", new LocalText("SUBSTANTIAL", "SYLWEDDOL"), 45),
        new("DRASTIC", new LocalText("DRASTIC", "DRASTIG"), 0),
    ];

    /// <summary>The draft with what it wants, and a note for each thing that it was given.</summary>
    public static InstrumentDraft Fill(InstrumentDraft draft, SheetTable standards, ICollection<Refusal> notes)
    {
        if (!standards.IsThere)
        {
            Note("there is no sheet standards, so no question is scored", "instrument convert --to xlsx writes one to fill in");
        }

        if (draft.Phases.All(phase => phase.Id != Phase.All) && (draft.Phases.Count == 0 || draft.Questions.Any(question => question.Phase == Phase.All)))
        {
            draft = draft with { Phases = [Everybody, .. draft.Phases] };
            Note("there is no phase all; it is added, for all cases", null);
        }

        if (draft.Rules is PooledShare { Words.Count: 0 })
        {
            draft = draft with { Rules = PooledShare.Of(Comments) };
            Note($"there are no comments; they are {string.Join(", ", Comments.Select(comment => $"{comment.Word} from {comment.From}"))}", null);
        }

        return draft;

        void Note(string message, string? suggestion) =>
            notes.Add(new Refusal("default-taken", message) { Place = standards.PlaceOf(1, 0), Suggestion = suggestion });
    }
}
