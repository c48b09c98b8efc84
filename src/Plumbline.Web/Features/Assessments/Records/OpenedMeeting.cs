using Plumbline.Assessments;
using Plumbline.Web.Features.Assessments.Sheets;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Web.Features.Assessments.Records;

/// <summary>A consensus meeting that the one who asks may see, with both readings of the case as they were handed over.</summary>
internal sealed record OpenedMeeting(SeenMeeting Seen, OpenedRecord First, OpenedRecord Second)
{
    /// <summary>The page on which one of the readers answers again, or somebody else looks on.</summary>
    public OpenedRecord Own => Seen.Own == Purpose.Second ? Second : First;

    /// <summary>The places of the questions on which the two differ, in the order of the form.</summary>
    public IReadOnlyList<int> InOrder(Sheet sheet)
    {
        var differ = Seen.Meeting.Pair.Discrepancies.Select(found => found.Question).ToHashSet();
        return [.. sheet.Layout.Order.Where(differ.Contains)];
    }
}
