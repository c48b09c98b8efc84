namespace Plumbline.Web.Features.Samples;

/// <summary>What pages say of designs before a draw, and of the seed.</summary>
internal static class DesignPageWords
{
    public static readonly LocalText SeedTitle = new("The seed", "Yr hedyn");

    public static readonly LocalText WhatSeed = new(
        "All chance of the draw follows from one text, the seed. It is settled before anyone sees the list, so nobody can try seeds until the sample "
        + "pleases. Until the draw only its digest is shown.",
        "Mae popeth a adewir i hap yn y tyniad yn dilyn o un testun, yr hedyn. Fe’i pennir cyn i neb weld y rhestr, felly ni all neb roi cynnig ar hadau "
        + "nes bod y "
        + "sampl yn plesio. Hyd at y tyniad dim ond ei grynhoad a ddangosir.");

    public static readonly LocalText Committed = new("Committed", "Ymrwymwyd");

    public static readonly LocalText CommittedBy = new("{0}, by {1}", "{0}, gan {1}");

    public static readonly LocalText Before = new("Before the list of cases was taken in", "Cyn derbyn y rhestr achosion");

    public static readonly LocalText After = new(
        "After the list of cases was taken in: those who saw the list could have chosen the seed by it",
        "Ar ôl derbyn y rhestr achosion – gallai’r rhai a welodd y rhestr fod wedi dewis yr hedyn yn ôl y rhestr");

    public static readonly LocalText When = new("Settled", "Pennwyd");

    public static readonly LocalText Origin = new("Where it came from", "O ble y daeth");

    public static readonly LocalText Made = new("Made by the program", "Gwnaed gan y rhaglen");

    public static readonly LocalText AgreedOn = new("Agreed on by people", "Cytunwyd arno gan bobl");

    public static readonly LocalText Digest = new("Digest of the seed (SHA-256)", "Crynhoad yr hedyn (SHA-256)");

    public static readonly LocalText NoSeed = new(
        "No seed has been committed yet. Nothing can be drawn before.",
        "Nid ymrwymwyd i hedyn eto. Ni ellir tynnu dim cyn hynny.");

    public static readonly LocalText Another = new("Agree on another seed", "Cytuno ar hedyn arall");

    public static readonly LocalText AgreedSeed = new("Seed that was agreed on (optional)", "Hedyn y cytunwyd arno (dewisol)");

    public static readonly LocalText AgreedHint = new(
        "Any text, such as the numbers of a public lottery. Leave it empty and the program makes one.",
        "Unrhyw destun, fel rhifau loteri gyhoeddus. Gadewch ef yn wag a bydd y rhaglen yn gwneud un.");

    public static readonly LocalText Commit = new("Commit the seed", "Ymrwymo i’r hedyn");

    public static readonly LocalText Designs = new("Choose a design", "Dewis cynllun");

    public static readonly LocalText DesignsHint = new(
        "What each design would draw from this list, and how sure its scores would be. Open one to see of whom, to change its numbers and to draw.",
        "Yr hyn y byddai pob cynllun yn ei dynnu o’r rhestr hon, a pha mor sicr fyddai ei sgorau. Agorwch un i weld pwy, i newid ei rifau ac i dynnu.");

    public static readonly LocalText CasesOf = new("Cases", "Achosion");

    public static readonly LocalText OutOf = new("{0} of {1}", "{0} o {1}");

    public static readonly LocalText IfSufficient = new("If 65% of the work is sufficient", "Os yw 65% o’r gwaith yn ddigonol");

    public static readonly LocalText Range = new("{0}% to {1}%", "{0}% i {1}%");

    public static readonly LocalText NoPromise = new("no interval holds", "nid oes cyfwng sy’n dal");

    public static readonly LocalText WholeRead = new("exact: every case is read", "union – darllenir pob achos");

    public static readonly LocalText Impossible = new("Cannot be drawn from this list", "Ni ellir ei dynnu o’r rhestr hon");

    public static readonly LocalText Odd = new("With a warning", "Gyda rhybudd");

    public static readonly LocalText Remark = new("To know", "I’w wybod");

    public static readonly LocalText Would = new("It would draw {0} of {1} cases, with {2} in reserve.", "Byddai’n tynnu {0} o {1} achos, gyda {2} wrth gefn.");

    public static readonly LocalText NoChance = new("{0} cases have no chance of being drawn.", "Nid oes tebygolrwydd y caiff {0} o achosion eu tynnu.");

    public static readonly LocalText OfWhom = new("Of whom", "O blith pwy");

    public static readonly LocalText OnAverage = new("In the sample, on average", "Yn y sampl, ar gyfartaledd");

    public static readonly LocalText InTrials = new("In {0} trial draws", "Mewn {0} tyniad prawf");

    public static readonly LocalText FromTo = new("{0} to {1}", "{0} i {1}");

    public static readonly LocalText Promise = new("The interval it promises", "Y cyfwng y mae’n ei addo");

    public static readonly LocalText PromiseHint = new(
        "By simulation on this list: {0} trial draws and 200 sets of invented judgements, 12 a case, as alike within a case as those of "
        + "the Croydon example. The trial draws have seeds of their own and say nothing of the sample to come. A score of fewer questions, or of part of "
        + "the cases, has a wider interval.",
        "Trwy efelychu ar y rhestr hon: {0} tyniad prawf a 200 set o farnau dychmygol, 12 yr achos, mor debyg o fewn achos â "
        + "rhai enghraifft Croydon. Mae gan y tyniadau prawf hadau eu hunain ac nid ydynt yn dweud dim am y sampl sydd i ddod. Mae gan sgôr o lai o "
        + "gwestiynau, neu o ran o’r achosion, gyfwng ehangach.");

    public static readonly LocalText Sufficient = new("Work that is sufficient", "Gwaith sy’n ddigonol");

    public static readonly LocalText IntervalAtLevel = new("Interval (95%)", "Cyfwng (95%)");

    public static readonly LocalText Half = new("Points either way", "Pwyntiau bob ffordd");

    public static readonly LocalText Change = new("Change its numbers", "Newid ei rifau");

    public static readonly LocalText ChangeHint = new(
        "The reason is kept with the design in the record of the draw.", "Cedwir y rheswm gyda’r cynllun yng nghofnod y tyniad.");

    public static readonly LocalText Size = new("Cases to draw, instead of the rule of the design", "Achosion i’w tynnu, yn lle rheol y cynllun");

    public static readonly LocalText SizeHint = new("Leave empty for {0}", "Gadewch yn wag ar gyfer {0}");

    public static readonly LocalText AtLeast = new("{0}: at least", "{0} – o leiaf");

    public static readonly LocalText AtLeastHint = new("Cases. 0 takes the floor out.", "Achosion. Mae 0 yn tynnu’r isafswm.");

    public static readonly LocalText Reason = new("Why the numbers are changed", "Pam y newidir y rhifau");

    public static readonly LocalText Show = new("Show what that would draw", "Dangos beth fyddai hynny’n ei dynnu");

    public static readonly LocalText NotWhole = new("Write a whole number", "Ysgrifennwch rif cyfan");

    public static readonly LocalText Changed = new("Changed from the shipped design", "Wedi’i newid o’r cynllun a ddarparwyd");

    public static readonly LocalText Replaces = new(
        "The sample that was drawn before is replaced by this one and stays on record.",
        "Disodlir y sampl a dynnwyd o’r blaen gan hwn, ac mae’n aros ar gofnod.");

    public static readonly LocalText CommitFirst = new("Commit the seed on the page of the sample first.", "Ymrwymwch i’r hedyn ar dudalen y sampl yn gyntaf.");

    public static readonly LocalText Verify = new("Draw again and compare", "Tynnu eto a chymharu");

    public static readonly LocalText VerifyTitle = new("Is the sample what the draw gives?", "Ai’r sampl yw’r hyn y mae’r tyniad yn ei roi?");

    public static readonly LocalText Equal = new(
        "Equal. Drawn again from the list, the design and the seed: the same {0} cases in the same order, the same {1} in reserve, {2} replaced by rule.",
        "Yr un fath. Tynnwyd eto o’r rhestr, y cynllun a’r hedyn: yr un {0} achos yn yr un drefn, yr un {1} wrth gefn, {2} wedi’u newid yn ôl y rheol.");

    public static readonly LocalText NotEqual = new("Not equal. What differs:", "Ddim yr un fath. Yr hyn sy’n wahanol:");

    public static readonly LocalText SeedBefore = new(
        "The seed is the one whose digest was committed on {0}, before the list of cases was taken in.",
        "Yr hedyn yw’r un yr ymrwymwyd i’w grynhoad ar {0}, cyn derbyn y rhestr achosion.");

    public static readonly LocalText SeedAfter = new(
        "The seed is the one whose digest was committed on {0}, after the list of cases was taken in and before the draw.",
        "Yr hedyn yw’r un yr ymrwymwyd i’w grynhoad ar {0}, ar ôl derbyn y rhestr achosion a chyn y tyniad.");

    public static readonly LocalText SeedNever = new(
        "Nobody committed the seed before the draw, so this does not show that it was not chosen by its sample.",
        "Nid ymrwymodd neb i’r hedyn cyn y tyniad, felly nid yw hyn yn dangos na chafodd ei ddewis yn ôl ei sampl.");

    public static readonly LocalText Anyone = new(
        "Anyone with the list and the record can do the same: plumbline sample verify RECORD --caseload LIST",
        "Gall unrhyw un sydd â’r rhestr a’r cofnod wneud yr un peth: plumbline sample verify RECORD --caseload LIST");

    public static readonly LocalText List = new(
        "List for the service: pseudonyms and codes of practitioners (CSV)",
        "Rhestr i’r gwasanaeth: ffugenwau a chodau ymarferwyr (CSV)");

    public static readonly LocalText ForChecking = new("For those who check: digests and the record", "I’r rhai sy’n gwirio: crynoadau a’r cofnod");

    public static readonly LocalText NotRecorded = new("not recorded", "heb ei gofnodi");
}
