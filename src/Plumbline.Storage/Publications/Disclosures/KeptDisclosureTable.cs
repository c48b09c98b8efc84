using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Publications.Disclosures;

/// <summary>How the findings of the check before a release are kept: those of an edition stay, those of what was built before go with the next
/// building.</summary>
internal sealed class KeptDisclosureTable : IEntityTypeConfiguration<KeptDisclosure>
{
    public void Configure(EntityTypeBuilder<KeptDisclosure> builder)
    {
        builder.ToTable("disclosure_findings").HasKey(finding => new { finding.InspectionId, finding.Fingerprint, finding.Number });
        builder.Property(finding => finding.InspectionId).HasMaxLength(100);
        builder.Property(finding => finding.Fingerprint).HasMaxLength(64);
        builder.Property(finding => finding.Kind).HasMaxLength(30);
        builder.Property(finding => finding.Subject).HasMaxLength(400);
        builder.Property(finding => finding.English).HasMaxLength(1000);
        builder.Property(finding => finding.Welsh).HasMaxLength(1000);
        builder.Property(finding => finding.Reason).HasMaxLength(5000);
        builder.Property(finding => finding.ReasonBy).HasMaxLength(100);
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(finding => finding.InspectionId);
    }
}
