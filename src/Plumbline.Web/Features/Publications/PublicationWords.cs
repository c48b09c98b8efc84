using Plumbline.Inspections.Access;
using Plumbline.Publications;

namespace Plumbline.Web.Features.Publications;

/// <summary>What the page says on which a report goes its way to the public.</summary>
internal static class PublicationWords
{
    public static readonly LocalText Title = new("Publication", "Cyhoeddi");

    public static readonly LocalText Stage = new("Stage", "Cam");

    public static readonly LocalText StageSince = new("{0}, since {1}", "{0}, ers {1}");

    public static readonly LocalText Edition = new("Edition", "Argraffiad");

    public static readonly LocalText Public = new("Can the public read it?", "A all y cyhoedd ei ddarllen?");

    public static readonly LocalText IsPublic = new("Yes: {0}", "Gall – {0}");

    public static readonly LocalText ReadPublic = new("the published report", "yr adroddiad cyhoeddedig");

    public static readonly LocalText IsNotPublic = new("No", "Na all");

    public static readonly LocalText Release = new("Release", "Rhyddhau");

    public static readonly LocalText ReleaseAt = new("At {0}, UK time", "Am {0}, amser y DU");

    public static readonly LocalText Rehearsal = new("Rehearsal", "Ymarfer");

    public static readonly LocalText NotRehearsed = new("An hour before the release", "Awr cyn y rhyddhau");

    public static readonly LocalText RehearsedWell = new("At {0}: nothing stands in the way", "Am {0} – nid oes dim yn y ffordd");

    public static readonly LocalText WouldFail = new("The release would fail: {0}", "Byddai’r rhyddhau’n methu – {0}");

    public static readonly LocalText Rehearse = new("Rehearse it now", "Ymarfer nawr");

    public static readonly LocalText Next = new("What comes next", "Beth sy’n dod nesaf");

    public static readonly LocalText ByWhom = new("By: {0}", "Gan: {0}");

    public static readonly LocalText Writers = new("the lead inspector or the editor", "yr arolygydd arweiniol neu’r golygydd");

    public static readonly LocalText Approvers = new("the chief inspector", "y prif arolygydd");

    public static readonly LocalText BuiltAt = new("What goes on its way is the report as it was built at {0}: {1}.",
        "Yr hyn sy’n mynd ymlaen yw’r adroddiad fel y’i lluniwyd am {0} – {1}.");

    public static readonly LocalText NothingBuilt = new("Nothing is built that could go on its way: {0}.",
        "Nid oes dim wedi’i lunio a allai fynd ymlaen – {0}.");

    public static readonly LocalText ToBuild = new("look at it, or build it", "edrych arno, neu ei lunio");

    public static readonly LocalText Draft = new("Draft sent to the service at {0}: {1}", "Anfonwyd y drafft at y gwasanaeth am {0} – {1}");

    public static readonly LocalText SeeDraft = new("as the service sees it", "fel y mae’r gwasanaeth yn ei weld");

    public static readonly LocalText Points = new("Points of the service", "Pwyntiau’r gwasanaeth");

    public static readonly LocalText Counts = new("{0} made: {1} open, {2} accepted, {3} not accepted",
        "{0} wedi’u gwneud – {1} ar agor, {2} wedi’u derbyn, {3} heb eu derbyn");

    public static readonly LocalText Number = new("Point {0}: {1}", "Pwynt {0}: {1}");

    public static readonly LocalText Accepted = new("Accepted", "Derbyniwyd");

    public static readonly LocalText NotAccepted = new("Not accepted", "Ni dderbyniwyd");

    public static readonly LocalText Open = new("Open", "Ar agor");

    public static readonly LocalText IsItAccepted = new("Is the point accepted?", "A dderbynnir y pwynt?");

    public static readonly LocalText Accept = new("Yes, the report is changed", "Derbynnir, newidir yr adroddiad");

    public static readonly LocalText Refuse = new("No", "Na dderbynnir");

    public static readonly LocalText Reason = new("What is changed, or why nothing is", "Beth a newidir, neu pam na newidir dim");

    public static readonly LocalText Answer = new("Answer point {0}", "Ateb pwynt {0}");

    public static readonly LocalText Fingerprint = new("Fingerprint", "Ôl bys");

    public static readonly LocalText Disclosure = new("Disclosure check", "Gwiriad datgelu");

    public static readonly LocalText DisclosureWhat = new(
        "The report was judged with everything published before it. Findings: {0}, without a reason: {1}. Mend the report and build it again, or let a "
        + "second person say why a finding may stand; without that it cannot be approved.",
        "Barnwyd yr adroddiad gyda phopeth a gyhoeddwyd o’i flaen. Canfyddiadau: {0}, heb reswm: {1}. Cywirwch yr adroddiad a’i lunio eto, neu gadewch i "
        + "ail berson ddweud pam y caiff canfyddiad sefyll; heb hynny ni ellir ei gymeradwyo.");

    public static readonly LocalText FindingOf = new("Finding {0}, {1}: {2}", "Canfyddiad {0}, {1}: {2}");

    public static readonly LocalText Excepted = new("It may stand, says {0}: {1}", "Caiff sefyll, medd {0}: {1}");

    public static readonly LocalText WhyItMayStand = new("Why it may stand", "Pam y caiff sefyll");

    public static readonly LocalText Except = new("Keep the reason for finding {0}", "Cadw’r rheswm dros ganfyddiad {0}");

    public static readonly LocalText Approvals = new("Approvals", "Cymeradwyaethau");

    public static readonly LocalText Approved = new("{0}: {1}, {2}", "{0} – {1}, {2}");

    public static readonly LocalText ApproveWhat = new(
        "You approve this edition in English and in Welsh, every file of it. Two people do, one after the other; with the second it is locked until its "
        + "release.",
        "Rydych yn cymeradwyo’r argraffiad hwn yn Gymraeg ac yn Saesneg, pob ffeil ohono. Mae dau berson yn gwneud hynny, y naill ar ôl y llall; gyda’r "
        + "ail fe’i cloir hyd ei ryddhau.");

    public static readonly LocalText Day = new("Day", "Diwrnod");

    public static readonly LocalText Time = new("Time, by the clock in the UK", "Amser, yn ôl y cloc yn y DU");

    public static readonly LocalText TimeHint = new("For example 09:30", "Er enghraifft 09:30");

    public static readonly LocalText EnterTime = new("Enter a time such as 09:30", "Rhowch amser fel 09:30");

    public static readonly LocalText EarlyWhat = new(
        "Released before its minute, it is public at once. One person asks for it and another confirms it.",
        "O’i ryddhau cyn ei funud, mae’n gyhoeddus ar unwaith. Mae un person yn gofyn amdano ac un arall yn ei gadarnhau.");

    public static readonly LocalText EarlyAsked = new("{0} has asked for it to be released now.", "Mae {0} wedi gofyn am ei ryddhau nawr.");

    public static readonly LocalText ConfirmEarly = new("Confirm: release it now", "Cadarnhau – ei ryddhau nawr");

    public static readonly LocalText ChangeEnglish = new("What the new edition changes, in English", "Beth mae’r argraffiad newydd yn ei newid, yn Saesneg");

    public static readonly LocalText ChangeWelsh = new("What the new edition changes, in Welsh", "Beth mae’r argraffiad newydd yn ei newid, yn Gymraeg");

    public static readonly LocalText WhyEnglish = new("Why it is withdrawn, in English, for everyone to read",
        "Pam y caiff ei dynnu’n ôl, yn Saesneg, i bawb ei ddarllen");

    public static readonly LocalText WhyWelsh = new("Why it is withdrawn, in Welsh, for everyone to read",
        "Pam y caiff ei dynnu’n ôl, yn Gymraeg, i bawb ei ddarllen");

    public static readonly LocalText Why = new("Why it goes back", "Pam y mae’n mynd yn ôl");

    public static readonly LocalText Editions = new("Editions", "Argraffiadau");

    public static readonly LocalText Frozen = new("Frozen", "Rhewyd");

    public static readonly LocalText Released = new("Released", "Rhyddhawyd");

    public static readonly LocalText Withdrawn = new("Withdrawn", "Tynnwyd yn ôl");

    public static readonly LocalText Done = new("Done", "Wedi’i wneud");

    private static readonly Dictionary<PublicationStep, LocalText> Steps = new()
    {
        [PublicationStep.TellProvisionalFindings] = new("Note that the service has heard the provisional findings",
            "Nodi bod y gwasanaeth wedi clywed y canfyddiadau dros dro"),
        [PublicationStep.SendDraft] = new("Send the draft to the service", "Anfon y drafft at y gwasanaeth"),
        [PublicationStep.CloseChallenges] = new("Take no further points", "Peidio â derbyn rhagor o bwyntiau"),
        [PublicationStep.Finish] = new("Make the report final", "Gwneud yr adroddiad yn derfynol"),
        [PublicationStep.Approve] = new("Approve this edition", "Cymeradwyo’r argraffiad hwn"),
        [PublicationStep.Schedule] = new("Set the minute of the release", "Gosod munud y rhyddhau"),
        [PublicationStep.Release] = new("Release it now", "Ei ryddhau nawr"),
        [PublicationStep.Correct] = new("Begin a corrected edition", "Dechrau argraffiad wedi’i gywiro"),
        [PublicationStep.Withdraw] = new("Withdraw it from the public", "Ei dynnu’n ôl oddi wrth y cyhoedd"),
        [PublicationStep.StepBack] = new("Go one stage back", "Mynd un cam yn ôl"),
    };

    public static LocalText Of(PublicationStep step) => Steps[step];

    public static LocalText WhoDoes(Act act) => act == Act.ApproveReport ? Approvers : Writers;

    public static LocalText Of(PointState state) => state switch { PointState.Accepted => Accepted, PointState.NotAccepted => NotAccepted, _ => Open };
}
