namespace Plumbline.Storage.Inspections;

/// <summary>What a team asks for before fieldwork; each inspection begins with this list and changes it as it needs.</summary>
public static class AdvanceDocuments
{
    public const string Service = "service";
    public const string MonitoringBody = "monitoring-body";

    public static IReadOnlyList<(LocalText Name, string From)> Usual { get; } =
    [
        (new LocalText("List of all cases that could be drawn", "Rhestr o bob achos y gellid ei dynnu"), Service),
        (new LocalText("How the service is organised, and who manages whom", "Sut mae’r gwasanaeth wedi’i drefnu, a phwy sy’n rheoli pwy"), Service),
        (new LocalText(
            "Policies on risk of harm, safeguarding and management oversight", "Polisïau ar risg o niwed, diogelu a goruchwyliaeth rheolwyr"), Service),
        (new LocalText("Programmes and services that children can be referred to", "Rhaglenni a gwasanaethau y gellir atgyfeirio plant atynt"), Service),
        (new LocalText(
            "Findings of the service’s own audits of the last year", "Canfyddiadau archwiliadau’r gwasanaeth ei hun dros y flwyddyn ddiwethaf"), Service),
        (new LocalText("Brief of the monitoring body on the service’s performance", "Briff y corff monitro ar berfformiad y gwasanaeth"), MonitoringBody),
    ];
}
