using Microsoft.Extensions.Logging;

namespace Plumbline.Web.Features.Problems;

/// <summary>What the log says when the program itself is broken: the kind of fault and where, never the text that caused it.</summary>
internal static partial class Failure
{
    /// <summary>Writes it down and gives the reference by which a person can speak of it.</summary>
    public static string Log(ILoggerFactory loggers, Exception fault)
    {
        var reference = Guid.CreateVersion7().ToString("N")[^8..];
        LogFailure(loggers.CreateLogger("Plumbline.Failure"), reference, fault.GetType().Name, PlaceOf(fault));
        return reference;
    }

    /// <summary>Where it broke; what merely hands a value out is not where.</summary>
    private static string PlaceOf(Exception fault) =>
        fault.StackTrace?.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => !line.Contains("Plumbline.Result`1", StringComparison.Ordinal)) ?? "";

    [LoggerMessage(LogLevel.Error, "Failure {Reference}: {Kind} {Place}")]
    private static partial void LogFailure(ILogger logger, string reference, string kind, string place);
}
