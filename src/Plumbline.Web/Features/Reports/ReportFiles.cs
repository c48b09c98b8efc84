using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.StaticFiles;

namespace Plumbline.Web.Features.Reports;

/// <summary>Built reports as they lie in a folder, one folder a report: the reading version and the files to download.</summary>
internal static class ReportFiles
{
    private static readonly FileExtensionContentTypeProvider Types = new()
    {
        Mappings =
        {
            [".csv"] = "text/csv; charset=utf-8",
            [".ods"] = "application/vnd.oasis.opendocument.spreadsheet",
            [".parquet"] = "application/vnd.apache.parquet",
            [".yaml"] = "application/yaml",
            [".md"] = "text/markdown; charset=utf-8",
        },
    };

    public static void UseReports(this WebApplication app, string? folder)
    {
        if (folder is null)
        {
            return;
        }

        var files = new NamedFiles(Path.GetFullPath(folder));
        app.Lifetime.ApplicationStopped.Register(files.Dispose);
        app.UseDefaultFiles(new DefaultFilesOptions
        {
            FileProvider = files,
            RequestPath = ReportLinks.Root,
            DefaultFileNames = ["index.html", "report.en.html", "en.html"],
        });
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            RequestPath = ReportLinks.Root,
            ContentTypeProvider = Types,
            OnPrepareResponse = Fresh,
        });
    }

    /// <summary>What a browser is told that a file is; bytes where the name does not say.</summary>
    public static string TypeOf(string file) => Types.TryGetContentType(file, out var type) ? type : "application/octet-stream";

    /// <summary>A report that is built again must be seen again.</summary>
    private static void Fresh(StaticFileResponseContext file) => file.Context.Response.Headers.CacheControl = "no-cache";
}
