using System.Globalization;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Accounts.Mails;
using Plumbline.Web.Features.SignIn;
using Plumbline.Web.Features.Overviews;
using Plumbline.Web.Features.People;
using Plumbline.Web.Settings;
using Plumbline.Workspace;
using Plumbline.Workspace.Mails;
using Plumbline.Workspace.People;

namespace Plumbline.Web.Hosting.Mails;

/// <summary>Writes e-mails in the language of their reader, without a word of a case or an area, and hands them to the mail server.</summary>
internal sealed class SmtpPost(MailSettings settings, MakeJoinLink makeLink, Views views, WorkspaceClock clock, OwnAddress own) : IPost
{
    private const string NoLink = "no-link";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<string?> SendAsync(KeptMail mail, Account to, MailWish wish, CancellationToken stop)
    {
        if (!settings.IsOn)
        {
            return "off";
        }

        if (to.Email is not { } address || !MailboxAddress.TryParse(address, out var mailbox))
        {
            return "no-address";
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(IPost.Longest);
        try
        {
            using var server = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
            // The link of an invitation ends the one before it, so it is made only once somebody listens.
            await server.ConnectAsync(settings.Server!.Host, settings.Port, settings.Security, patience.Token);
            if (settings.User is { Length: > 0 } user)
            {
                if (!server.Capabilities.HasFlag(SmtpCapabilities.Authentication))
                {
                    return IPost.NoSignIn;
                }

                await server.AuthenticateAsync(user, settings.Password ?? "", patience.Token);
            }

            var letter = await LetterAsync(mail, to, wish, patience.Token);
            if (!letter.TryGet(out var written) || written is not var (subject, text))
            {
                await server.DisconnectAsync(true, patience.Token);
                return letter.IsRefused ? NoLink : null;
            }

            using var message = new MimeMessage
            {
                MessageId = NameOf(mail), Subject = subject, Date = clock.Now, Body = new TextPart("plain") { Text = text },
            };
            message.From.Add(settings.From!);
            message.To.Add(new MailboxAddress(to.DisplayName, mailbox.Address));
            message.Headers.Add("Auto-Submitted", "auto-generated");
            message.Headers.Add(HeaderId.ContentLanguage, wish.Language.Code());
            await server.SendAsync(message, patience.Token);
            await server.DisconnectAsync(true, CancellationToken.None);
            return null;
        }
        catch (Exception fault) when (fault is ServiceNotAuthenticatedException or CommandException or ProtocolException or AuthenticationException
            or SslHandshakeException or NotSupportedException or SocketException or IOException or TimeoutException or OperationCanceledException)
        {
            stop.ThrowIfCancellationRequested();
            return CodeOf(fault);
        }
    }

    private static string CodeOf(Exception fault) => fault switch
    {
        SmtpCommandException refused => string.Create(CultureInfo.InvariantCulture, $"smtp-{(int)refused.StatusCode}"),
        AuthenticationException or ServiceNotAuthenticatedException => IPost.NoSignIn,
        SslHandshakeException or NotSupportedException => IPost.NoEncryption,
        _ => IPost.Unreachable,
    };

    /// <summary>Mail servers and readers drop what comes twice under one name. Not so an invitation: its later link ends the earlier one, and must
    /// arrive.</summary>
    private string NameOf(KeptMail mail) =>
        mail.Kind == MailKinds.Invitation ? $"{mail.Id}.{mail.Tries}@{settings.From!.Domain}" : $"{mail.Id}@{settings.From!.Domain}";

    /// <summary>Null when there is nothing left to say, as to whoever has joined or was disabled; refused where the link is.</summary>
    private async Task<Result<(string Subject, string Text)?>> LetterAsync(KeptMail mail, Account to, MailWish wish, CancellationToken stop)
    {
        if (mail.Kind == MailKinds.Invitation)
        {
            if (await Joined.IsAsync(views, to.Id, stop))
            {
                return Nothing;
            }

            var made = await makeLink.RunAsync(Acting.Operator(clock), to.Id, isMailed: true, stop);
            if (!made.TryGet(out var token))
            {
                return made.Refusals.Any(refusal => refusal.Code == PeopleRefusals.Disabled.Code)
                    ? Nothing : Result.Refused<(string, string)?>(made.Refusals);
            }

            var link = own.Of(JoinLink.Of(to.Id, token));
            return Letter(MailTexts.InvitationSubject.In(wish.Language), string.Format(CultureInfo.InvariantCulture, Both(MailTexts.InvitationText), link));
        }

        if (wish.Pace == MailPace.Never)
        {
            return Nothing;
        }

        var work = await GatherMail.WorkOfAsync(views, to, Acting.Operator(clock), stop);
        if (work.Items.Count == 0)
        {
            return Nothing;
        }

        var lines = work.Items.GroupBy(item => item.Kind).Select(kind => $"{WorkWords.Heading(kind.Key).In(wish.Language)}: {kind.Sum(item => item.Number)}");
        return Letter(MailTexts.WorkSubject.In(wish.Language), string.Format(CultureInfo.InvariantCulture, MailTexts.WorkText.In(wish.Language),
            string.Join('\n', lines), own.Of("/"), own.Of("/account")));
    }

    private static Result<(string Subject, string Text)?> Nothing => Result.Of<(string, string)?>(null);

    private static Result<(string Subject, string Text)?> Letter(string subject, string text) => Result.Of<(string, string)?>((subject, text));

    /// <summary>Whoever is invited has not said yet which language they read.</summary>
    private static string Both(LocalText text) => $"{text.In(Language.English)}\n\n{text.In(Language.Welsh)}\n";
}
