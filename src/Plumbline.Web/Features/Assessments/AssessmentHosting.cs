using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Plumbline.Storage.Keeping;
using Plumbline.Web.Features.Assessments.Records;
using Plumbline.Web.Features.Assessments.Reviews;
using Plumbline.Web.Features.Assessments.Sheets;
using Plumbline.Web.Features.Inspections;

namespace Plumbline.Web.Features.Assessments;

/// <summary>What the pages of cases, of review and of second readings need.</summary>
internal static class AssessmentHosting
{
    public static void AddAssessments(this WebApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton<Judgements>();
        builder.Services.AddSingleton<PrintedForms>();
        builder.Services.AddSingleton<CaseOpenings>().AddHostedService(services => services.GetRequiredService<CaseOpenings>());
        builder.Services.AddScoped<RecordDoor>().AddScoped<Names>().AddScoped<InspectionWays>().AddScoped<ReadingDesk>().AddScoped<ReviewActs>();
        builder.Services.Configure<RazorPagesOptions>(pages =>
        {
            foreach (var page in new[] { "Questions/Question", "Disputes/Disputes" })
            {
                var end = page.StartsWith('Q') ? "questions/{question}" : "disputes";
                pages.Conventions.AddPageRoute("/Assessments/" + page, "/inspections/{inspection}/second-readings/{case}/" + end);
                pages.Conventions.AddPageRoute("/Assessments/" + page, "/inspections/{inspection}/second-readings/{case}/adjudication/" + end);
            }
        });
    }
}
