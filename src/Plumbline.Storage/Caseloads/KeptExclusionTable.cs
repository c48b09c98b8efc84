using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Caseloads;

/// <summary>How exclusions are kept.</summary>
internal sealed class KeptExclusionTable : IEntityTypeConfiguration<KeptExclusion>
{
    public void Configure(EntityTypeBuilder<KeptExclusion> builder)
    {
        builder.ToTable("exclusions").HasKey(exclusion => new { exclusion.InspectionId, exclusion.CaseId });
        builder.Property(exclusion => exclusion.InspectionId).HasMaxLength(100);
        builder.Property(exclusion => exclusion.CaseId).HasMaxLength(100);
        builder.Property(exclusion => exclusion.Reason).HasMaxLength(100);
        builder.Property(exclusion => exclusion.Note).HasMaxLength(2000);
        builder.Property(exclusion => exclusion.By).HasMaxLength(100);
        builder.HasOne<KeptCase>().WithMany().HasForeignKey(exclusion => new { exclusion.InspectionId, exclusion.CaseId });
    }
}
