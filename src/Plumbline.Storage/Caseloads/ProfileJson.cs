using System.Text.Json;

namespace Plumbline.Storage.Caseloads;

/// <summary>The profile of a case as the table keeps it: an object with a text for each field.</summary>
public static class ProfileJson
{
    public static string Write(IReadOnlyDictionary<string, string> profile) => JsonSerializer.Serialize(profile);

    public static IReadOnlyDictionary<string, string> Read(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];
}
