// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fields/fielddefinition.h"
#include "storage/customers/customerstore.h"
#include "storage/exchange/consentimporter.h"
#include "storage/exchange/contactmatcher.h"
#include "storage/exchange/contactphotos.h"
#include "storage/exchange/importtarget.h"
#include "storage/exchange/rejectedfile.h"

namespace regulars {

/// Turns what the reader hands out into customers of the target and into updates of known ones. Throws SqlFailure.
class ContactImporter
{
public:
    /// `rejected` may be null.
    ContactImporter(Connection &connection, ImportTarget &target, ContactPhotos &photos, RejectedFile *rejected,
                    const QString &source, const ContactRules &rules, const ConsentTerms &consents,
                    ContactImportReport &report);

    void take(ContactBatch &batch);
    /// The known customers as they should be: to be written after the new ones. Each once.
    [[nodiscard]] const std::vector<Customer> &updates() const { return m_updates; }
    /// Lines of the ledger for known customers, to be written after the new ones; those of new ones are in the target.
    [[nodiscard]] const std::vector<QList<ConsentEvent>> &consents() const { return m_consentLines; }

private:
    void takeContact(ImportedContact &contact);
    void takeKnown(const ContactMatch &match, ImportedContact &contact);
    void create(ImportedContact &contact);
    void takeProblem(const RejectedRow &row);
    void leaveOut(const ImportedContact &contact, RowVerdict verdict, RowReason reason, QVariantMap args = {});
    void fitOwnFields(ImportedContact &contact);
    void checkCard(const CustomerId &of, ImportedContact &contact);
    void takeNotes(const QList<CustomField> &notes, ImportedContact &contact);
    /// Whether this import has added the customer.
    [[nodiscard]] bool isNew(CustomerId customer) const;
    void takeLines(CustomerId customer, QList<ConsentEvent> lines);

    Connection &m_connection;
    ImportTarget &m_target;
    ContactPhotos &m_photos;
    RejectedFile *m_rejected;
    QString m_source;
    ContactRules m_rules;
    ContactImportReport &m_report;
    ContactMatcher m_matcher;
    CustomerStore m_customers;
    OwnFields m_own;
    ConsentImporter m_consents;
    CustomerId m_firstNew;
    std::vector<Customer> m_updates;
    std::vector<QList<ConsentEvent>> m_consentLines; ///< each of one customer
};

} // namespace regulars
