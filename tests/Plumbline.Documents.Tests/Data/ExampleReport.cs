using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Reports;
using Plumbline.Testing;

namespace Plumbline.Documents.Tests.Data;

/// <summary>The report of an example inspection, before it is written in any format.</summary>
internal static class ExampleReport
{
    public static Report Of(string example)
    {
        var shelf = InstrumentShelf.In(Repository.PathTo("instruments"));
        var whole = WholeFolderReading.Read(Repository.PathTo("examples", example), shelf, languages: null).Value;
        var scores = whole.Scored.Score().Value;
        return ReportAssembly.All(language => whole.MaterialIn(language, scores), whole.Languages).Value;
    }
}
