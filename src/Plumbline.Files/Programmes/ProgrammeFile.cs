using Plumbline.Files.Inspections;

namespace Plumbline.Files.Programmes;

/// <summary>Writes the inspections of a programme into one file, beside it first and then in its place.</summary>
public static class ProgrammeFile
{
    /// <summary>How many rows were written. All inspections were judged with one version of one instrument.</summary>
    public static async Task<long> Write(string path, IReadOnlyList<ScoredFolder> inspections)
    {
        var beside = path + ".part";
        try
        {
            var rows = 0L;
            await using (var file = OwnerOnly.Create(beside))
            {
                await using var writer = await ProgrammeWriter.Open(
                    file, inspections[0].Readings.Instrument, [.. inspections.Select(inspection => (inspection.Header.Id, inspection.Readings.Cases.Count))]);
                foreach (var (number, inspection) in inspections.Index())
                {
                    // Only judgements: a byte cannot hold answers of other types, and no score counts them.
                    foreach (var question in inspection.Readings.Instrument.Questions.Index().Where(pair => pair.Item.IsJudgement).Select(pair => pair.Index))
                    {
                        for (var @case = 0; @case < inspection.Readings.Cases.Count; @case++, rows++)
                        {
                            await writer.Add(number, @case, question, inspection.Readings.Cases[@case].Counted(question));
                        }
                    }
                }
            }

            File.Move(beside, path, overwrite: true);
            return rows;
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
