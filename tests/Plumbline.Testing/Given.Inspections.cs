using Plumbline.Storage.Inspections;

namespace Plumbline.Testing;

public static partial class Given
{
    private static readonly DateTimeOffset SomeDay = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Inspections that are there but have nothing in them yet, with the instrument that they name. For tests of who may enter.</summary>
    public static IEnumerable<object> KeptInspections(params IEnumerable<(string Id, string Area)> inspections) =>
    [
        new KeptInstrument { Id = "small", Version = "1", Fingerprint = new string('0', 64), Yaml = "" },
        .. inspections.Select(inspection => new KeptInspection
        {
            Id = inspection.Id, AreaEnglish = inspection.Area, InstrumentId = "small", InstrumentVersion = "1", Yaml = "", MadeAt = SomeDay, MadeBy = "test",
        }),
    ];
}
