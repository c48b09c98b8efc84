namespace Plumbline.Testing;

/// <summary>The invented folder that asks for every type of answer.</summary>
public static class Visits
{
    public static string Folder { get; } = Repository.PathTo("tests", "reference", "types", "visits");

    public static string InstrumentPath { get; } = Path.Combine(Folder, "instruments", "visit-record", "1.yaml");
}
