using Microsoft.Extensions.DependencyInjection;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Workspace;
using Plumbline.Workspace.Inspections.SentFiles;

namespace Plumbline.EndToEnd.Tests.Pages;

/// <summary>Two documents that a service was asked for and sent files for; the team has noted that one of them came.</summary>
internal static class SentDocuments
{
    public const string Awaited = "01940000-0000-7000-8000-000000000001";
    public const string Came = "01940000-0000-7000-8000-000000000002";

    public static async Task In(IServiceProvider services, string inspection, Account service)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PlumblineDb>();
        var received = new KeptAdvanceDocument { Id = new Guid(Came), InspectionId = inspection, English = "Staff list", From = AdvanceDocuments.Service };
        db.AddRange(received, new KeptAdvanceDocument
        {
            Id = new Guid(Awaited), InspectionId = inspection, English = "Policy on placements", From = AdvanceDocuments.Service,
            Due = new DateOnly(2026, 3, 2),
        });
        await db.SaveChangesAsync();
        var send = scope.ServiceProvider.GetRequiredService<SendFile>();
        var who = new Acting(service.Id, DateTimeOffset.UnixEpoch, new DateOnly(2026, 2, 2))
        {
            Roles = [Role.Service], Assigned = [(inspection, Role.Service)],
        };
        foreach (var (document, name) in new[]
        {
            (Awaited, "policy.pdf"), (Awaited, "annex_to_the_policy_with_a_long_name_that_a_service_might_give_it.pdf"), (Came, "staff.pdf"),
        })
        {
            using var content = new MemoryStream("%PDF-1.7 nothing"u8.ToArray());
            _ = (await send.RunAsync(who, inspection, new Guid(document), new UploadedFile(name, content))).Value;
        }

        received.ReceivedAt = DateTimeOffset.UnixEpoch;
        await db.SaveChangesAsync();
    }
}
