namespace Plumbline.Web.Features.Information;

/// <summary>What the pages of advance information say.</summary>
internal static class InformationWords
{
    public static readonly LocalText Title = new("Advance information", "Gwybodaeth ymlaen llaw");

    public static readonly LocalText Received = new("{0} of {1} received", "Derbyniwyd {0} o {1}");

    public static readonly LocalText NothingAsked = new("Nothing has been asked for yet", "Ni ofynnwyd am ddim eto");

    public static readonly LocalText FromService = new("From the service", "Gan y gwasanaeth");

    public static readonly LocalText FromMonitoringBody = new("From the monitoring body", "Gan y corff monitro");

    public static readonly LocalText Document = new("Document", "Dogfen");

    public static readonly LocalText Due = new("Due", "I’w derbyn erbyn");

    public static readonly LocalText State = new("State", "Statws");

    public static readonly LocalText ReceivedAt = new("Received {0}", "Derbyniwyd {0}");

    public static readonly LocalText Missing = new("Missing", "Ar goll");

    public static readonly LocalText Awaited = new("Not yet due", "Heb gyrraedd y dyddiad eto");

    public static readonly LocalText MarkReceived = new("Mark as received", "Nodi ei bod wedi cyrraedd");

    public static readonly LocalText MarkMissing = new("Mark as not received", "Nodi nad yw wedi cyrraedd");

    public static readonly LocalText Ask = new("Ask for another document", "Gofyn am ddogfen arall");

    public static readonly LocalText Name = new("What it is", "Beth ydyw");

    public static readonly LocalText NameInWelsh = new("What it is, in Welsh", "Beth ydyw, yn Gymraeg");

    public static readonly LocalText From = new("From", "Gan");

    public static readonly LocalText DueOn = new("Due on", "Erbyn");

    public static readonly LocalText Add = new("Add to the list", "Ychwanegu at y rhestr");

    public static readonly LocalText Sending = new("Documents for the inspection", "Dogfennau ar gyfer yr arolygiad");

    public static readonly LocalText SendingWhat = new(
        "The inspection team asks for these before fieldwork. Send them here as files. If you send one in another way that was agreed with the team, say here "
            + "that it was sent.",
        "Mae’r tîm arolygu yn gofyn am y rhain cyn y gwaith maes. Anfonwch nhw yma fel ffeiliau. Os anfonwch un mewn ffordd arall a gytunwyd gyda’r tîm, "
            + "dywedwch yma ei bod wedi’i hanfon.");

    public static readonly LocalText SendList = new("Send the list of cases", "Anfon y rhestr o achosion");

    public static readonly LocalText ToDrawn = new("See which of your cases were drawn", "Gweld pa rai o’ch achosion a dynnwyd");

    public static readonly LocalText ToOfferTimes = new("Offer times for interviews", "Cynnig amseroedd ar gyfer cyfweliadau");

    public static readonly LocalText Sent = new("Sent {0}", "Anfonwyd {0}");

    public static readonly LocalText NotSent = new("Not sent yet", "Heb ei hanfon eto");

    public static readonly LocalText SaySent = new("Say that it was sent", "Dweud ei bod wedi’i hanfon");

    public static readonly LocalText ToDraft = new("Read the draft report and answer it", "Darllen yr adroddiad drafft a’i ateb");
}
