using Plumbline.Web.Features.Inspections;
using Plumbline.Web.GovUk.Content;
using Plumbline.Web.Languages;
using Plumbline.Workspace.Inspections.SentFiles;

namespace Plumbline.Web.Features.Information;

/// <summary>How a file that a service sent is shown.</summary>
internal static class FileText
{
    private const long Kilobyte = 1024;

    private const long Megabyte = 1024 * Kilobyte;

    public static Link Link(this SentFile file, string inspection, Speech say) => new(InspectionLinks.SentFile(inspection, file.Id), file.NameIn(say));

    public static string NameIn(this SentFile file, Speech say) => file.Name ?? say[FileWords.NameLocked];

    /// <summary>Its kind, its size, begun kilobytes counted whole, and when it was sent.</summary>
    public static string Detail(this SentFile file, Speech say) => say[FileWords.Detail, file.Type.Name, SizeOf(file.Length), say.Moment(file.SentAt)];

    private static string SizeOf(long length) => length >= Megabyte
        ? $"{length / Megabyte}.{length % Megabyte * 10 / Megabyte} MB"
        : $"{(length + Kilobyte - 1) / Kilobyte} KB";
}
