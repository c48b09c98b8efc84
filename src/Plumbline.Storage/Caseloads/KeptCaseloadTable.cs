using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Caseloads;

/// <summary>How caseloads are kept: one for each inspection.</summary>
internal sealed class KeptCaseloadTable : IEntityTypeConfiguration<KeptCaseload>
{
    public void Configure(EntityTypeBuilder<KeptCaseload> builder)
    {
        builder.ToTable("caseloads").HasKey(caseload => caseload.InspectionId);
        builder.Property(caseload => caseload.InspectionId).HasMaxLength(100);
        builder.Property(caseload => caseload.UploadedBy).HasMaxLength(100);
        builder.Property(caseload => caseload.Digest).HasMaxLength(64);
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(caseload => caseload.InspectionId);
    }
}
