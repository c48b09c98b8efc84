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
internal sealed class SmtpPost(MailSettings settings, PeopleRegister people, Views views, WorkspaceClock clock, OwnAddress own) : IPost
{
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

            if (await TextAsync(mail, to, wish, patience.Token) is not var (subject, text))
            {
                await server.DisconnectAsync(true, patience.Token);
                return null;
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

    private async Task<(string Subject, string Text)?> TextAsync(KeptMail mail, Account to, MailWish wish, CancellationToken stop)
    {
        if (mail.Kind == MailKinds.Invitation)
        {
            if (to.PasswordHash is not null)
            {
                return null;
            }

            var account = await people.Find(to.Id.ToString()) ?? to;
            var link = own.Of(JoinLink.Of(account.Id, await people.MailedJoinTokenFor(null, account)));
            return (MailTexts.InvitationSubject.In(wish.Language), string.Format(CultureInfo.InvariantCulture, Both(MailTexts.InvitationText), link));
        }

        if (wish.Pace == MailPace.Never)
        {
            return null;
        }

        var work = await GatherMail.WorkOfAsync(views, to, Acting.Operator(clock), stop);
        if (work.Items.Count == 0)
        {
            return null;
        }

        var lines = work.Items.GroupBy(item => item.Kind).Select(kind => $"{WorkWords.Heading(kind.Key).In(wish.Language)}: {kind.Sum(item => item.Number)}");
        return (MailTexts.WorkSubject.In(wish.Language), string.Format(CultureInfo.InvariantCulture, MailTexts.WorkText.In(wish.Language),
            string.Join('\n', lines), own.Of("/"), own.Of("/account")));
    }

    /// <summary>Whoever is invited has not said yet which language they read.</summary>
    private static string Both(LocalText text) => $"{text.In(Language.English)}\n\n{text.In(Language.Welsh)}\n";
}
