namespace Plumbline.Web.Features.Shared;

/// <summary>What is said of answers that could not be sent and wait in the browser.</summary>
internal static class QueueWords
{
    public static readonly LocalText One = new("One answer waits to be sent.", "Mae un ateb yn aros i’w anfon.");

    public static readonly LocalText Many = new("{0} answers wait to be sent.", "Mae {0} ateb yn aros i’w hanfon.");

    public static readonly LocalText What = new(
        "What waits is sealed in this browser and is sent when you open the case again.",
        "Mae’r hyn sy’n aros wedi’i selio yn y porwr hwn a chaiff ei anfon pan agorwch yr achos eto.");

    public static readonly LocalText ThrowAway = new("Throw away what waits", "Taflu’r hyn sy’n aros");

    public static readonly LocalText Sure = new(
        "What waits is not on the server yet. Throw it away?", "Nid yw’r hyn sy’n aros ar y gweinydd eto. Ei daflu?");

    public static readonly LocalText Stuck = new(
        "The server did not take these answers. They stay here and are offered to it again, less and less often, until you throw them away:",
        "Ni dderbyniodd y gweinydd yr atebion hyn. Maent yn aros yma a chânt eu cynnig iddo eto, yn llai ac yn llai aml, nes ichi eu taflu:");

    public static readonly LocalText Leave = new(
        "When you sign out, what waits is lost. Open the case first to send it. Sign out all the same?",
        "Pan fyddwch yn allgofnodi, collir yr hyn sy’n aros. Agorwch yr achos yn gyntaf i’w anfon. Allgofnodi er hynny?");
}
