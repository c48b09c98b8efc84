using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Caseloads;

namespace Plumbline.Storage.Samples;

/// <summary>How chosen cases are kept.</summary>
internal sealed class KeptSampledCaseTable : IEntityTypeConfiguration<KeptSampledCase>
{
    public void Configure(EntityTypeBuilder<KeptSampledCase> builder)
    {
        builder.ToTable("sampled_cases").HasKey(sampled => new { sampled.DrawId, sampled.CaseId });
        builder.Property(sampled => sampled.InspectionId).HasMaxLength(100);
        builder.Property(sampled => sampled.CaseId).HasMaxLength(100);
        builder.HasOne<KeptDraw>().WithMany().HasForeignKey(sampled => sampled.DrawId);
        builder.HasOne<KeptCase>().WithMany().HasForeignKey(sampled => new { sampled.InspectionId, sampled.CaseId });
    }
}
