using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Plumbline.Web.Hosting;

/// <summary>
/// What the server writes to its log. Addresses of pages name cases and people's searches, and SQL carries what they typed,
/// so the framework's own request and query logs stay off; the server logs what happened, not to whom.
/// </summary>
internal static class QuietLogs
{
    public static void AddQuietLogs(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss'Z' ";
            console.UseUtcTimestamp = true;
        });
        builder.Logging.SetMinimumLevel(LogLevel.Information);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("System", LogLevel.Warning);
        // It would put the address of the page, and so the case, into the scope of every line that a log with scopes keeps.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        // Why a server did not start is said in one line by whoever started it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        // That the keys lie unencrypted in the database is said once, in SECURITY.md.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
        // Why the keys cannot be read is said with the text of the database; that it is away, the server says itself.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.KeyRingProvider", LogLevel.None);
        // The server says itself that it refused a form, once and in its own words.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Critical);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None);
    }
}
