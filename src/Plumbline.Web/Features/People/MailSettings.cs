using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Plumbline.Web.Features.People;

/// <summary>
/// The server that sends e-mails, when the workspace was told of one: <c>Mail</c> with <c>Server</c> (<c>smtp://mail.example.org:587</c>), <c>From</c>, and
/// <c>User</c> and <c>Password</c> where it asks for them, in <c>settings.json</c> of the data folder, or as <c>PLUMBLINE_Mail__Server</c> and so on.
/// </summary>
/// <param name="Server">Null where none was named: then nothing is sent.</param>
public sealed record MailSettings(Uri? Server, MailboxAddress? From)
{
    private const int Submission = 587;
    private const int Secure = 465;

    public string? User { get; init; }

    public string? Password { get; init; }

    public bool IsOn => Server is not null && From is not null;

    public int Port => Server!.Port > 0 ? Server.Port : IsSecure ? Secure : Submission;

    /// <summary>What goes to another machine goes encrypted, or not at all.</summary>
    public SecureSocketOptions Security => IsSecure ? SecureSocketOptions.SslOnConnect
        : Server!.IsLoopback ? SecureSocketOptions.StartTlsWhenAvailable : SecureSocketOptions.StartTls;

    private bool IsSecure => Server!.Scheme == "smtps";

    /// <summary>What was told and cannot be understood, each with what to write instead; then nothing is sent. Nobody should find out weeks later.</summary>
    public IReadOnlyList<Refusal> Faults { get; private init; } = [];

    public static MailSettings Of(IConfiguration configuration)
    {
        var told = configuration.GetSection("Mail");
        if (told["Server"] is not { Length: > 0 } address)
        {
            return new MailSettings(null, null);
        }

        var faults = new List<Refusal>();
        if (!Uri.TryCreate(address, UriKind.Absolute, out var server) || server.Scheme is not ("smtp" or "smtps")
            || server.Host.Length == 0 || server.UserInfo.Length > 0)
        {
            faults.Add(Fault("Server", "is no address of a mail server", "write it as smtp://mail.example.org:587, with User and Password beside it"));
        }

        if (!MailboxAddress.TryParse(told["From"], out var from) || from.Domain.Length == 0)
        {
            faults.Add(Fault("From", "is no e-mail address", "write it as Plumbline <plumbline@example.org>"));
        }

        return faults.Count > 0
            ? new MailSettings(null, null) { Faults = faults }
            : new MailSettings(server, from) { User = told["User"], Password = told["Password"] };
    }

    private static Refusal Fault(string name, string message, string suggestion) =>
        new("mail-settings", $"Mail:{name} of settings.json, or PLUMBLINE_Mail__{name}, {message}") { Suggestion = suggestion };
}
