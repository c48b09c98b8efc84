using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Caseloads;

namespace Plumbline.Storage.Samples;

/// <summary>How it is kept that somebody agreed to a replacement; none is ever changed or deleted.</summary>
internal sealed class KeptConsentTable : IEntityTypeConfiguration<KeptConsent>
{
    public void Configure(EntityTypeBuilder<KeptConsent> builder)
    {
        builder.ToTable("replacement_consents").HasKey(consent => consent.Id);
        builder.Property(consent => consent.Id).ValueGeneratedNever();
        builder.Property(consent => consent.InspectionId).HasMaxLength(100);
        builder.Property(consent => consent.CaseId).HasMaxLength(100);
        builder.Property(consent => consent.Note).HasMaxLength(2000);
        builder.Property(consent => consent.By).HasMaxLength(100);
        builder.HasOne<KeptCase>().WithMany().HasForeignKey(consent => new { consent.InspectionId, consent.CaseId });
    }
}
