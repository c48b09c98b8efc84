using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Storage.Keeping;
using Plumbline.Workspace.Reviews;

namespace Plumbline.Web.Features.Assessments.Records;

/// <summary>A record that the one who asks may see, with their part in it.</summary>
/// <param name="Reader">The account to whom the case is allocated for this purpose; null for nobody.</param>
internal sealed record OpenedRecord(ReadRecord Read, ReviewActor Actor, Guid? Reader)
{
    private readonly IReadOnlyList<PinnedComment>? comments;

    public CaseAssessment Assessment { get; } = Read.Assessment();

    public string Inspection => Read.Origin.Inspection;

    public string Case => Read.Origin.Case;

    public Purpose Purpose => Read.Origin.Purpose;

    /// <summary>The comments that are pinned to it, once <see cref="ReadingDesk.Complete"/> has read them; what needs them must not be told that there are
    /// none.</summary>
    public IReadOnlyList<PinnedComment> Comments
    {
        get => comments ?? throw new InvalidOperationException("The comments of this record have not been read.");
        init => comments = value;
    }

    public bool HasComments => comments is not null;

    public ReviewState State => ReviewStates.FromCode(Read.Present.State) ?? ReviewState.Made;

    /// <summary>Whether a second reading of the case is under way or waits to be settled.</summary>
    public bool SecondReadingIsOpen { get; init; }

    public string Address => RecordLinks.Of(Inspection, Case, Purpose);

    /// <summary>The same as it stands after a save.</summary>
    public OpenedRecord After(ReadRecord read)
    {
        var after = new OpenedRecord(read, Actor, Reader) { SecondReadingIsOpen = SecondReadingIsOpen };
        return HasComments ? after with { Comments = Comments } : after;
    }

    public ReviewRecord Review => RecordLooks.ReviewOf(Read, Reader, Comments, SecondReadingIsOpen);

    /// <summary>Whether a senior replaced the judgement of a question, so that it is closed to those who judge.</summary>
    public bool IsOverridden(string question) => Read.Present.Find(question)?.Replaced is not null;

    /// <summary>Only a first reading has others beside its reader: a second one is blind, and a third is one person's decision.</summary>
    public bool MayJudge => (Purpose == Purpose.First || Reader?.ToString() == Actor.Person) && ReviewRules.MayJudge(State, Reader?.ToString(), Actor);
}
