using Plumbline.Assessments;
using Plumbline.Files.Inspections.Checks;
using Plumbline.Files.Instruments;
using Plumbline.Files.Yaml;

namespace Plumbline.Files.Inspections;

/// <summary>An inspection as a folder of files that people can open, send and keep.</summary>
public static class InspectionFolder
{
    /// <summary>What scoring needs: <c>inspection.yaml</c>, <c>cases.csv</c> and <c>judgements.csv</c>, and <c>panel.yaml</c> where there is one; or every
    /// fault in them.</summary>
    public static Result<ScoredFolder> ReadForScoring(string folder, InstrumentShelf shelf)
    {
        var refusals = new Faults();
        if (!Directory.Exists(folder))
        {
            return Result.Refused<ScoredFolder>(new Refusal("folder-missing", $"there is no folder {folder}"));
        }

        if (PlainFolder.FaultsOf(folder) is { Count: > 0 } others)
        {
            return Result.Refused<ScoredFolder>(others);
        }

        var judged = new Alongside<JudgementRows>(faults => JudgementsFile.Read(folder, faults));
        var path = Path.Combine(folder, InspectionHeader.FileName);
        var file = YamlFile.Read(path, path, refusals);
        if (file is null)
        {
            return Result.Refused<ScoredFolder>(refusals);
        }

        var header = InspectionHeader.Of(file);
        if (refusals.Count > 0)
        {
            return Result.Refused<ScoredFolder>(refusals);
        }

        var instrument = shelf.Beside(folder).Read(header.Instrument, header.Version, header.InstrumentPlace);
        if (instrument.IsRefused)
        {
            return Result.Refused<ScoredFolder>(instrument.Refusals);
        }

        var cases = CasesFile.Read(folder, instrument.Value, refusals);
        var judgements = TypedJudgements.Of(judged.Finish(refusals), instrument.Value, refusals);
        var readings = ReadingsOf.Judgements(judgements, cases, instrument.Value, refusals);
        var design = DesignOf.Readings(folder, readings, header, file, refusals);
        var decisions = PanelFile.Read(folder, refusals);
        return Result.From(refusals, () => new ScoredFolder(header, readings, judgements, design, decisions));
    }
}
