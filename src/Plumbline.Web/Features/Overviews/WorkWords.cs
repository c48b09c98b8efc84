using Plumbline.Web.Features.Interviews;
using Plumbline.Web.Languages;
using Plumbline.Workspace.Overviews;

namespace Plumbline.Web.Features.Overviews;

/// <summary>What waits for somebody, in words.</summary>
internal static class WorkWords
{
    public static readonly LocalText Nothing = new("Nothing waits for you.", "Nid oes dim yn aros amdanoch.");

    public static readonly LocalText Due = new("Due on {0}", "I’w gael erbyn {0}");

    public static readonly LocalText WasDue = new("Late: it was due on {0}", "Yn hwyr – roedd i’w gael erbyn {0}");

    public static readonly LocalText More = new("{0} more, {1}", "{0} arall, {1}");

    private static readonly LocalText OfCase = new("Case {0}, {1}", "Achos {0}, {1}");

    private static readonly LocalText BegunCase = new("Case {0}, {1}: begun", "Achos {0}, {1}: wedi’i ddechrau");

    private static readonly LocalText InterviewOf = new("Case {0}, {1}: {2}", "Achos {0}, {1} – {2}");

    private static readonly LocalText Differences = new("Case {0}, {1}: {2} answers differ", "Achos {0}, {1}: mae {2} ateb yn wahanol");

    private static readonly LocalText OneDifference = new("Case {0}, {1}: one answer differs", "Achos {0}, {1}: mae un ateb yn wahanol");

    private static readonly LocalText Meeting = new(
        "Consensus meeting: {0}, {1} (answers due: {2})", "Cyfarfod consensws: {0}, {1} (atebion i’w rhoi: {2})");

    private static readonly LocalText Conflict = new("{0} has case {1}, {2}", "Mae achos {1} gan {0}, {2}");

    private static readonly LocalText Talk = new("{0}, seeded case {1}, {2}", "{0}, achos wedi’i hadu {1}, {2}");

    private static readonly LocalText Cases = new("{0} cases, {1}", "{0} achos, {1}");

    private static readonly LocalText OneCase = new("One case, {1}", "Un achos, {1}");

    private static readonly LocalText Documents = new("{0} documents, {1}", "{0} dogfen, {1}");

    private static readonly LocalText OneDocument = new("One document, {1}", "Un ddogfen, {1}");

    private static readonly LocalText Points = new("{0} points, {1}", "{0} pwynt, {1}");

    private static readonly LocalText OnePoint = new("One point, {1}", "Un pwynt, {1}");

    private static readonly LocalText Enquiries = new("{0} enquiries of readers, {1}", "{0} ymholiad gan ddarllenwyr, {1}");

    private static readonly LocalText OneEnquiry = new("One enquiry of a reader, {1}", "Un ymholiad gan ddarllenydd, {1}");

    public static LocalText Heading(WorkKind kind) => kind switch
    {
        WorkKind.Returned => new("Returned to you", "Wedi’u dychwelyd atoch"),
        WorkKind.ConflictDeclared => new("Conflicts of interest: give the case to somebody else", "Gwrthdaro buddiannau: rhowch yr achos i rywun arall"),
        WorkKind.ToTalk => new("Stop and talk: readers beyond the tolerance", "Arhoswch a siaradwch: darllenwyr y tu hwnt i’r goddefiant"),
        WorkKind.ToReview => new("To review", "I’w hadolygu"),
        WorkKind.ToRule => new("How is it judged? Rulings to make", "Sut mae barnu? Penderfyniadau i’w gwneud"),
        WorkKind.ToMeet => new("Consensus meetings", "Cyfarfodydd consensws"),
        WorkKind.ToSettle => new("To settle", "I’w cysoni"),
        WorkKind.Interview => new("Interviews in the next days", "Cyfweliadau yn y dyddiau nesaf"),
        WorkKind.InProgress => new("In progress", "Ar waith"),
        WorkKind.SecondReading => new("Second readings", "Ail ddarlleniadau"),
        WorkKind.ToBegin => new("To begin", "I’w dechrau"),
        WorkKind.ToAllocate => new("Cases without a reader", "Achosion heb ddarllenydd"),
        WorkKind.ToLock => new("Signed off, to be locked", "Wedi’u cymeradwyo, i’w cloi"),
        WorkKind.ToOfferTimes => new("Times to offer for interviews", "Amseroedd i’w cynnig ar gyfer cyfweliadau"),
        WorkKind.ToSend => new("Documents to send", "Dogfennau i’w hanfon"),
        WorkKind.ToReceive => new("Documents sent or late", "Dogfennau a anfonwyd neu sy’n hwyr"),
        WorkKind.ToGiveALead => new("Inspections without a lead inspector", "Arolygiadau heb arolygydd arweiniol"),
        WorkKind.DraftToRead => new("Drafts to read for their facts", "Drafftiau i’w darllen am eu ffeithiau"),
        WorkKind.PointsToAnswer => new("Points of the service to answer", "Pwyntiau’r gwasanaeth i’w hateb"),
        WorkKind.ToApprove => new("Reports to approve", "Adroddiadau i’w cymeradwyo"),
        _ => new("Signed off, without a report", "Wedi’u cymeradwyo, heb adroddiad"),
    };

    /// <summary>One thing, by its case or its number, and the area.</summary>
    public static string Text(Speech say, WorkItem item)
    {
        var area = say[item.Area];
        return item switch
        {
            { Kind: WorkKind.Interview, Interview: { } at } => say[InterviewOf, item.Case, area, InterviewText.When(say, at)],
            { Kind: WorkKind.ConflictDeclared } => say[Conflict, item.Person, item.Case, area],
            { Kind: WorkKind.ToTalk } => say[Talk, item.Person, item.Case, area],
            { Kind: WorkKind.ToMeet } => say[Meeting, item.Case, area, item.Number],
            { Kind: WorkKind.ToSettle, IsBegun: false, Number: > 1 } => say[Differences, item.Case, area, item.Number],
            { Kind: WorkKind.ToSettle, IsBegun: false } => say[OneDifference, item.Case, area],
            { Kind: WorkKind.ToReview or WorkKind.SecondReading or WorkKind.ToSettle, IsBegun: true } => say[BegunCase, item.Case, area],
            { Case: { } @case } => say[OfCase, @case, area],
            { Kind: WorkKind.ToSend or WorkKind.ToReceive } => say[item.Number == 1 ? OneDocument : Documents, item.Number, area],
            { Kind: WorkKind.ToRule } => say[item.Number == 1 ? OneEnquiry : Enquiries, item.Number, area],
            { Kind: WorkKind.PointsToAnswer } => say[item.Number == 1 ? OnePoint : Points, item.Number, area],
            { Kind: WorkKind.ToGiveALead or WorkKind.ToReport or WorkKind.DraftToRead or WorkKind.ToApprove } => area,
            _ => say[item.Number == 1 ? OneCase : Cases, item.Number, area],
        };
    }
}
