using System.CommandLine;
using Plumbline.Cli.Output;
using Plumbline.Files.Instruments;
using Plumbline.Files.Instruments.Workbooks;
using Plumbline.Files;

namespace Plumbline.Cli.Verbs.Instruments;

/// <summary><c>instrument convert FILE --to xlsx|yaml --out FILE</c>: an instrument as an XLSForm workbook and back.</summary>
internal static class InstrumentConvertVerb
{
    public static Command Command()
    {
        var file = InstrumentVerb.File();
        var to = new Option<string>("--to") { Description = "xlsx (an XLSForm workbook) or yaml.", Required = true }.AcceptOnlyFromAmong("xlsx", "yaml");
        var @out = new Option<string>("--out") { Description = "The file to write.", Required = true };
        var command = new Command("convert", "Convert an instrument to an XLSForm workbook or back, with a line for each thing that does not map.")
        {
            file, to, @out,
        };
        command.SetAction(parsed =>
        {
            var notes = new List<Refusal>();
            var read = AnyInstrumentFile.Read(parsed.GetRequiredValue(file), notes);
            if (!read.TryGet(out var instrument))
            {
                return parsed.Refuse(read.Refusals);
            }

            var path = parsed.GetRequiredValue(@out);
            var content = parsed.GetRequiredValue(to) == "xlsx"
                ? WorkbookFile.Write(instrument, notes)
                : System.Text.Encoding.UTF8.GetBytes(InstrumentFile.Write(instrument.Draft));
            OwnerOnly.Whole(path, content);
            foreach (var note in notes)
            {
                parsed.InvocationConfiguration.Error.WriteLine(note);
            }

            return parsed.Done(
                $"{path}: {instrument.Id} {instrument.Version}, {instrument.Questions.Count} "
                    + $"questions{(notes.Count == 0 ? "" : $"; {notes.Count} things do not map")}; fingerprint {InstrumentFile.Fingerprint(instrument.Draft)}");
        });
        return command;
    }
}
