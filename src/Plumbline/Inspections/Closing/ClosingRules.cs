using Plumbline.Inspections.Access;

namespace Plumbline.Inspections.Closing;

/// <summary>When an inspection can be cancelled, archived and brought back, and what a closed one still allows. The one place that says so.</summary>
public static class ClosingRules
{
    public const string ClosedCode = "inspection-closed";

    public const string ReasonMissingCode = "reason-missing";

    private static readonly LocalText IsCancelled = new(
        "this inspection was cancelled, so nothing of it changes until it is brought back",
        "cafodd yr arolygiad hwn ei ganslo, felly ni fydd dim ohono’n newid nes iddo gael ei adfer");

    private static readonly LocalText IsArchived = new(
        "this inspection was archived, so nothing of it changes until it is brought back",
        "cafodd yr arolygiad hwn ei archifo, felly ni fydd dim ohono’n newid nes iddo gael ei adfer");

    private static readonly LocalText IsCurrent = new(
        "this inspection is neither cancelled nor archived", "nid yw’r arolygiad hwn wedi’i ganslo na’i archifo");

    private static readonly LocalText GiveReason = new("give the reason", "rhowch y rheswm");

    private static readonly LocalText IsScheduled = new(
        "a release of its report is scheduled; take the minute back first",
        "mae ei adroddiad wedi’i amserlennu i’w ryddhau; tynnwch y funud yn ôl yn gyntaf");

    private static readonly LocalText IsPublic = new(
        "its report is public, so it was done: archive it instead",
        "mae ei adroddiad yn gyhoeddus, felly cafodd ei gynnal: archifwch ef yn lle hynny");

    /// <summary>Whether something may be done at an inspection that stands so: a closed one is read and taken away as files, and it is brought back.</summary>
    /// <param name="act">What would be changed; whoever only looks does not ask.</param>
    public static bool Allows(this Closure? closure, Act act) => closure is null || act is Act.CloseInspection or Act.ExportInspection;

    /// <summary>Why nothing of a closed inspection changes; refused as <c>inspection-closed</c>.</summary>
    public static Refusal Refused(this Closure closure) =>
        Refusal.Of(ClosedCode, closure == Closure.Cancelled ? IsCancelled : IsArchived) with { Subject = closure.Code() };

    /// <summary>Why an inspection cannot be closed so; nothing where it can.</summary>
    /// <param name="now">How it is closed already; null for a current one.</param>
    /// <param name="isScheduled">Whether a minute is set for the release of its report: nobody could stop it any more.</param>
    /// <param name="isPublic">Whether its report is public: what was done and published is archived, not cancelled.</param>
    public static IEnumerable<Refusal> FaultsOfClosing(Closure? now, Closure wanted, string? reason, bool isScheduled, bool isPublic)
    {
        if (now is { } closed)
        {
            yield return closed.Refused();
        }

        if (isScheduled)
        {
            yield return Refusal.Of("release-scheduled", IsScheduled);
        }

        if (wanted == Closure.Cancelled && isPublic)
        {
            yield return Refusal.Of("report-public", IsPublic);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            yield return Refusal.Of(ReasonMissingCode, GiveReason);
        }
    }

    /// <summary>Why an inspection cannot be brought back; nothing where it can.</summary>
    public static IEnumerable<Refusal> FaultsOfBringingBack(Closure? now, string? reason)
    {
        if (now is null)
        {
            yield return Refusal.Of("inspection-current", IsCurrent);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            yield return Refusal.Of(ReasonMissingCode, GiveReason);
        }
    }
}
