// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/duplicates/duplicatescore.h"
#include "core/fields/fielddefinition.h"
#include "ui/base/formdialog.h"

#include <QtCore/QTimer>

namespace regulars {

class AddressesEdit;
class BirthdayEdit;
class ContactsEdit;
class CustomFieldsEdit;
class DatesEdit;
class FormBinder;
class MembershipsEdit;
class OwnFieldsEdit;
class SegmentedControl;
struct Suggestion;
class TagsEdit;

/// The form of a person, company or household. Only collects: its owner saves what submitted() brings, and answers with
/// finish(), showFailure() or showConflict().
class CustomerEditor final : public FormDialog
{
    Q_OBJECT

public:
    /// Edits the customer; one without an id is new. All of the shop's own fields and tables are offered.
    explicit CustomerEditor(const Customer &customer, const OwnFields &own = {}, QWidget *parent = nullptr);

    /// What stands in the form, on top of what the form does not show.
    [[nodiscard]] Customer customer() const;
    void setTagSuggestions(const QStringList &tags);
    /// The answer to groupsWanted().
    void showGroups(const QString &text, const QList<Suggestion> &suggestions);
    /// The keyboard goes to the field of that id.
    void focusField(const QString &field);
    /// The kind that is chosen.
    [[nodiscard]] CustomerKind kind() const;
    /// Another customer with the same e-mail address, phone or card number, and how many more; an invalid id for none.
    void showLikelyDuplicate(CustomerId id, const QString &name, const DuplicateScore &score, int others);
    /// Other values than those stored, to be looked at and saved.
    void propose(const Customer &proposed);
    /// The customer was changed elsewhere since it was read: the person decides.
    void showConflict(const Customer &theirs);

    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::Customer &customer);
    /// An e-mail address, phone or card number was edited and the person paused.
    void keysEdited(const regulars::Customer &customer);
    /// Somebody to belong to is looked for.
    void groupsWanted(const QString &text);
    void openExistingRequested(regulars::CustomerId customer);
    /// What the form holds shall become part of that customer.
    void mergeRequested(regulars::CustomerId customer);

private:
    FormBinder *addSection(const QString &title, int columns);
    void addNames();
    void addContacts();
    void addDetails();
    void addBelonging();
    void addOwnParts(const OwnFields &own);
    void addFreeParts();
    void fill();
    void setValues();
    void applyKind();
    void showErrors(const QList<Error> &errors);

    Customer m_base;
    QList<FormBinder *> m_sections;
    SegmentedControl *m_kind = nullptr;
    FormBinder *m_names = nullptr;
    FormBinder *m_details = nullptr;
    FormBinder *m_free = nullptr;
    ContactsEdit *m_emails = nullptr;
    ContactsEdit *m_phones = nullptr;
    AddressesEdit *m_addresses = nullptr;
    BirthdayEdit *m_birthday = nullptr;
    DatesEdit *m_dates = nullptr;
    MembershipsEdit *m_memberships = nullptr;
    TagsEdit *m_tags = nullptr;
    OwnFieldsEdit *m_own = nullptr;
    CustomFieldsEdit *m_fields = nullptr;
    Notice *m_duplicate = nullptr;
    QTimer m_keysTimer;
};

} // namespace regulars
