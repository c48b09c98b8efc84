using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Web.Features.Assessments.Records;
using Plumbline.Web.Features.Inspections;
using Plumbline.Workspace.Overviews;

namespace Plumbline.Web.Features.Overviews;

/// <summary>Where what waits is done.</summary>
internal static class WorkLinks
{
    /// <summary>The page of one thing.</summary>
    public static string Of(WorkItem item) => (item.Kind, item.Case) switch
    {
        (WorkKind.Interview, { } @case) => InspectionLinks.Interview(item.Inspection, @case),
        (WorkKind.ToTalk, { } @case) => $"{InspectionLinks.Seeded(item.Inspection)}#copy-{@case}",
        (WorkKind.ToReview, { } @case) => RecordLinks.Of(item.Inspection, @case, item.Purpose) + "/review",
        (WorkKind.ToMeet, { } @case) => RecordLinks.Meeting(item.Inspection, @case),
        (WorkKind.ToSettle, { } @case) when item.Purpose == Purpose.First => $"{InspectionLinks.SecondReadings(item.Inspection)}#reader-{@case}",
        (WorkKind.Returned or WorkKind.InProgress or WorkKind.ToBegin or WorkKind.SecondReading or WorkKind.ToSettle, { } @case) =>
            RecordLinks.Of(item.Inspection, @case, item.Purpose),
        _ => All(item),
    };

    /// <summary>The list in which all of one kind stand.</summary>
    public static string All(WorkItem item) => item.Kind switch
    {
        WorkKind.Returned => Queue(item, ReviewState.Returned),
        WorkKind.InProgress => Queue(item, ReviewState.InProgress),
        WorkKind.ToBegin => Queue(item, ReviewState.Made),
        WorkKind.ToReview => Queue(item, ReviewState.Ready),
        WorkKind.ToLock => Queue(item, ReviewState.Complete),
        WorkKind.ToTalk => InspectionLinks.Seeded(item.Inspection),
        WorkKind.ToRule => InspectionLinks.Rulings(item.Inspection),
        WorkKind.SecondReading or WorkKind.ToMeet or WorkKind.ToSettle => InspectionLinks.SecondReadings(item.Inspection),
        WorkKind.ConflictDeclared or WorkKind.ToAllocate => InspectionLinks.Allocation(item.Inspection),
        WorkKind.Interview => InspectionLinks.Interviews(item.Inspection),
        WorkKind.ToOfferTimes => InspectionLinks.InterviewTimes(item.Inspection),
        WorkKind.ToSend => InspectionLinks.Sending(item.Inspection),
        WorkKind.ToReceive => InspectionLinks.Information(item.Inspection),
        WorkKind.ToGiveALead => InspectionLinks.Team(item.Inspection),
        WorkKind.ToReport => InspectionLinks.Report(item.Inspection),
        WorkKind.DraftToRead => InspectionLinks.Draft(item.Inspection),
        WorkKind.PointsToAnswer or WorkKind.ToApprove => InspectionLinks.Publication(item.Inspection),
        _ => InspectionLinks.Of(item.Inspection),
    };

    /// <summary>As the parts of the page are named.</summary>
    public static string Code(WorkKind kind) => kind.ToString().ToLowerInvariant();

    private static string Queue(WorkItem item, ReviewState state) => $"{InspectionLinks.Review(item.Inspection)}?state={state.Code()}";
}
