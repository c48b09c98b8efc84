using System.Globalization;
using System.Text;

namespace Plumbline.Testing.Lists;

/// <summary>
/// Invented lists of 200 cases as a service exports them, and as dirty as they come: titles above the header, a child listed twice, two who may be, redacted
/// names, cases
/// without a start or an ethnicity, out-of-court disposals, a total at the foot. Children are called after trees and birds.
/// </summary>
public static class ServiceLists
{
    /// <summary>20 have no sentence that is inspected, one has no name, one no start, one is a child listed twice.</summary>
    public const int Eligible = 177;

    private static readonly string[] CareworksHeader =
    [
        "Case Reference", "Person Ref", "Family Name", "Forename", "DOB", "Order Start Date", "Order", "Gender", "Ethnicity", "ROSH", "Key Worker Code",
            "Supervisor Code", "Release Date", "LAC",
        "Vulnerability", "Cluster", "Team", "Notes",
    ];

    private static readonly string[] YoisHeader =
    [
        "Intervention ID", "YOIS ID", "Surname", "First Name", "Date of Birth", "Start Date", "Order Type", "Sex", "Ethnic Group", "RoSH Level", "Worker Code",
            "Manager Code", "Release Date", "LAC",
        "Vulnerability", "Cluster", "Team", "Comments",
    ];

    private static readonly string[] Families = [
        "Alder", "Birch", "Cedar", "Elder", "Hazel", "Holly", "Larch", "Maple", "Oak", "Pine", "Rowan", "Spruce", "Willow", "Yew", "Ash"];

    private static readonly string[] Givens = [
        "Avocet", "Bunting", "Chough", "Dipper", "Egret", "Finch", "Gannet", "Heron", "Ibis", "Jay", "Kestrel", "Linnet", "Merlin", "Nuthatch"];

    /// <param name="cases">A list of more repeats the 200 with further names and other days.</param>
    public static IReadOnlyList<string[]> Careworks(int cases = 200) => Of(CareworksHeader, "Cases open in the year, printed for the inspection", cases);

    public static IReadOnlyList<string[]> Yois() => Of(YoisHeader, "YOIS+ interventions", 200);

    public static byte[] Csv(IReadOnlyList<string[]> rows) =>
        Encoding.UTF8.GetBytes(
        string.Concat(rows.Select(
        row => string.Join(',', row.Select(value => value.Contains(',', StringComparison.Ordinal) ? $"\"{value}\"" : value)) + "\n")));

    private static List<string[]> Of(string[] header, string title, int cases) =>
        [[title], [""], header, .. Enumerable.Range(0, cases).Select(Row), [$"Total {cases}"]];

    private static string[] Row(int place)
    {
        var (round, at) = (place / 200, place % 200);
        // 150 is 3 once more; 160 is 12 with a letter more, 170 is 27 with day and month swapped.
        var person = at switch { 150 => 3, 160 => 12, 170 => 27, _ => at };
        var born = new DateOnly(2009, 1, 2).AddDays((person * 7) + (round % 3));
        born = at == 170 ? new DateOnly(born.Year, born.Day, born.Month) : born;
        var start = new DateOnly(2025, 10, 1).AddDays(at * 7 % 150);
        return
        [
            $"R{place + 1001}", at % 3 == 0 || at >= 150 ? "" : $"P{place}", at == 180 ? "****" : Families[person / 14] + Further(round),
                at == 180 ? "****" : Givens[person % 14] + (at == 160 ? "s" : ""),
            Day(born), at == 190 ? "" : Day(start),
                (at % 10) switch { <= 3 => "RO", <= 6 => "YRO", 7 => "YRO ISS", 8 => "DTO", _ => at % 20 == 9 ? "YC" : "BSS" },
            at % 41 == 0 ? "" : at % 53 == 0 ? "X" : at % 6 == 0 ? "F" : "M", at % 37 == 0 ? "NS" : at % 4 == 0 ? "B1" : "W1",
                at % 29 == 0 ? "" : "LMH"[at % 3].ToString(),
            $"W{(at % 12) + 1:00}", $"M{(at % 3) + 1:00}", at % 20 == 18 ? Day(start.AddDays(90)) : "", at % 5 == 0 ? "Y" : at % 7 == 0 ? "" : "N",
                at % 4 == 0 ? "H" : "N",
            at % 2 == 0 ? "North" : "South", $"Team {(at % 4) + 1}", at % 50 == 0 ? "see file, moved" : "",
        ];
    }

    /// <summary>Nothing in the first round, then two letters that no other round has.</summary>
    private static string Further(int round) => round == 0 ? "" : $"{(char)('a' + (round / 5))}{(char)('a' + (round % 5 * 4))}";

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
