namespace Plumbline.Web.Features.Interviews;

/// <summary>What the plan of interviews says, and how times, places and clashes are said everywhere.</summary>
internal static class InterviewWords
{
    public static readonly LocalText Title = new("Interviews", "Cyfweliadau");

    public static readonly LocalText What = new(
        "When practitioners are interviewed about their cases. The service offers times; the lead inspector or the reader of a case takes one.",
        "Pryd y caiff ymarferwyr eu cyfweld am eu hachosion. Mae’r gwasanaeth yn cynnig amseroedd; yr arolygydd arweiniol neu ddarllenydd yr achos sy’n "
            + "cymryd un.");

    public static readonly LocalText OwnOnly = new(
        "You see the cases that you read.", "Rydych yn gweld yr achosion yr ydych chi’n eu darllen.");

    public static readonly LocalText Settled = new("{0} of {1} cases have an interview", "Mae gan {0} o {1} achos gyfweliad");

    public static readonly LocalText Clashing = new(
        "{0} interviews clash with another. They are marked below.", "Mae {0} cyfweliad yn gwrthdaro ag un arall. Fe’u nodir isod.");

    public static readonly LocalText WriteDown = new("Write down times that the service offers", "Nodi amseroedd y mae’r gwasanaeth yn eu cynnig");

    public static readonly LocalText Without = new("Cases without an interview", "Achosion heb gyfweliad");

    public static readonly LocalText AllHave = new("Every case has an interview.", "Mae gan bob achos gyfweliad.");

    public static readonly LocalText NoCases = new(
        "There is no case yet that an interview could be about.", "Nid oes achos eto y gallai cyfweliad fod amdano.");

    public static readonly LocalText NoDays = new("No time is taken or free.", "Nid oes amser wedi’i gymryd nac yn rhydd.");

    public static readonly LocalText Case = new("Case", "Achos");

    public static readonly LocalText Reader = new("Reader", "Darllenydd");

    public static readonly LocalText Practitioner = new("Practitioner", "Ymarferydd");

    public static readonly LocalText Times = new("Times", "Amseroedd");

    public static readonly LocalText Time = new("Time", "Amser");

    public static readonly LocalText Place = new("Place", "Lle");

    public static readonly LocalText Remarks = new("Remarks", "Sylwadau");

    public static readonly LocalText Nobody = new("Nobody yet", "Neb eto");

    public static readonly LocalText ToChooseFrom = new("{0} to choose from", "{0} i ddewis ohonynt");

    public static readonly LocalText NoneOffered = new("None offered", "Dim un wedi’i gynnig");

    public static readonly LocalText Free = new("Free, for {0}", "Yn rhydd, ar gyfer {0}");

    public static readonly LocalText ReadersThatDay = new("Readers on this day: {0}", "Darllenwyr ar y diwrnod hwn: {0}");

    public static readonly LocalText OutsideFieldwork = new("Outside the days of fieldwork", "Y tu allan i ddyddiau’r gwaith maes");

    public static readonly LocalText NotInSample = new("The case is no longer in the sample", "Nid yw’r achos yn y sampl mwyach");

    public static readonly LocalText ByVideo = new("By video", "Drwy fideo");

    public static readonly LocalText Clash = new("Clash: {0}", "Gwrthdaro: {0}");

    public static readonly LocalText FromUntil = new("{0} to {1}", "{0} i {1}");

    public static readonly LocalText AtCase = new("Interview: {0}", "Cyfweliad: {0}");

    public static readonly LocalText OfCase = new("Interview about case {0}", "Cyfweliad am achos {0}");

    public static readonly LocalText ToCase = new("Open the case", "Agor yr achos");

    public static readonly LocalText WhenItIs = new("When", "Pryd");

    public static readonly LocalText NoTime = new(
        "No time is offered for this case that is free.", "Nid oes amser rhydd yn cael ei gynnig ar gyfer yr achos hwn.");

    public static readonly LocalText AskForTime = new(
        "Ask the lead inspector, who asks the service for another time.",
        "Gofynnwch i’r arolygydd arweiniol, a fydd yn gofyn i’r gwasanaeth am amser arall.");

    public static readonly LocalText NoneYet = new("No time is taken for this case yet.", "Nid oes amser wedi’i gymryd ar gyfer yr achos hwn eto.");

    public static readonly LocalText ChooseTime = new("Choose a time", "Dewiswch amser");

    public static readonly LocalText Choice = new("{0}, {1}, {2}, practitioner {3}", "{0}, {1}, {2}, ymarferydd {3}");

    public static readonly LocalText CannotBeTaken = new("Times that cannot be taken", "Amseroedd na ellir eu cymryd");

    public static readonly LocalText Take = new("Take this time", "Cymryd yr amser hwn");

    public static readonly LocalText GiveBack = new("Give this time back", "Rhoi’r amser hwn yn ôl");

    public static readonly LocalText Why = new("Why it is given back", "Pam y’i rhoddir yn ôl");

    public static readonly LocalText ChooseWhy = new("Choose a reason", "Dewiswch reswm");

    public static readonly LocalText GiveBackWhat = new(
        "The time is free again then, and the service can correct it.", "Bydd yr amser yn rhydd eto wedyn, a gall y gwasanaeth ei gywiro.");
}
