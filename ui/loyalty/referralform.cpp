// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/referralform.h"

#include "models/base/commandrunner.h"
#include "models/search/searchmodel.h"
#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/customers/customertexts.h"
#include "ui/customers/groupchoices.h"

using namespace Qt::StringLiterals;

namespace regulars {

ReferralForm::ReferralForm(CustomerId referred, const QString &referredName, QWidget *parent)
    : DeskForm(referred.isValid() ? tr("%1 was referred by…", "a customer").arg(CustomerTexts::name(referredName))
                                  : tr("Record a referral"),
               parent),
      m_referred(referred)
{
    m_advocateEdit = addCustomer(u"advocate"_s, tr("Who referred them: name, phone or card number"), Party::Advocate,
                                 m_advocate);
    form()->field(u"advocate"_s).setRequired();
    if (!referred.isValid())
        createFriend();
    form()->beginRow();
    form()->addLongText(u"note"_s, tr("Note"), static_cast<int>(longestReferralNote));
    form()->markClean();
    setSaveText(tr("Record"));
    resize(600, referred.isValid() ? 300 : 460);
    m_advocateEdit->setFocus();
}

SuggestEdit *ReferralForm::addCustomer(const QString &id, const QString &label, Party party, CustomerId &chosen)
{
    auto *edit = new SuggestEdit;
    edit->setPlaceholderText(tr("Name, phone or card number"));
    edit->setClearButtonEnabled(true);
    FormField &field = form()->addEditor(id, label, edit, {[edit] { return edit->text(); }, [](const QVariant &) {}, {}},
                                         false);
    connect(edit, &SuggestEdit::suggestionsWanted, this,
            [this, party](const QString &text) { Q_EMIT customersWanted(party, text); });
    connect(edit, &QLineEdit::textChanged, this, [&chosen] { chosen = {}; });
    connect(edit, &QLineEdit::textChanged, &field, &FormField::edited);
    connect(edit, &SuggestEdit::chosen, this, [&chosen](const QVariant &value) { chosen = value.value<CustomerId>(); });
    return edit;
}

void ReferralForm::createFriend()
{
    m_friendEdit = addCustomer(u"referred"_s, tr("Whom; empty if they are no customer yet"), Party::Friend, m_referred);
    form()->beginRow();
    form()->addText(u"name"_s, tr("Who was invited"), static_cast<int>(longestInvitedName));
    form()->addText(u"contact"_s, tr("Their e-mail address or phone number"), static_cast<int>(longestInvitedContact));
}

RecordReferral ReferralForm::entered() const
{
    RecordReferral referral;
    referral.advocate = m_advocate;
    if (!m_advocate.isValid())
        referral.code = m_advocateEdit->text().trimmed();
    referral.referred = m_referred;
    if (m_friendEdit && !m_referred.isValid()) {
        referral.invitedName = form()->value<QString>(u"name"_s);
        referral.invitedContact = form()->value<QString>(u"contact"_s);
    }
    referral.note = form()->value<QString>(u"note"_s);
    return referral;
}

void ReferralForm::save()
{
    QList<Error> errors;
    const RecordReferral referral = entered();
    if (m_friendEdit && !referral.referred.isValid()) {
        if (!m_friendEdit->text().trimmed().isEmpty())
            errors += invalidField(u"referred"_s, u"not_in_the_list"_s);
        else if (referral.invitedContact.trimmed().isEmpty())
            errors += invalidField(referral.invitedName.trimmed().isEmpty() ? u"referred"_s : u"contact"_s, u"required"_s);
    }
    if (accepts(errors))
        Q_EMIT submitted(referral);
}

void ReferralForm::showFailure(const Error &error)
{
    const QString name = CustomerTexts::name(error.args.value(u"name"_s).toString());
    if (error.code == ErrorCode::NotFound && (error.field == "code"_L1 || error.field == "advocate"_L1)) {
        DeskForm::showFailure(invalidField(u"advocate"_s, u"unknown_code"_s));
    } else if (error.code == ErrorCode::Duplicate) {
        setSaving(false);
        notice()->show(error.field == "contact"_L1
                           ? tr("%1 is a customer already and has this. Please choose them instead.", "a customer").arg(name)
                           : tr("They were referred by %1 already.", "a customer").arg(name),
                       Tone::Danger);
    } else {
        DeskForm::showFailure(error);
    }
}

void ReferralForm::showCustomers(Party party, const QString &text, const QList<Suggestion> &customers)
{
    if (SuggestEdit *edit = party == Party::Advocate ? m_advocateEdit : m_friendEdit)
        edit->showSuggestions(text, customers);
}

void openReferralForm(const ReferralFormServices &services, CustomerId referred, const QString &referredName,
                      QWidget *window)
{
    auto *form = new ReferralForm(referred, referredName, window);
    for (const ReferralForm::Party party : {ReferralForm::Party::Advocate, ReferralForm::Party::Friend}) {
        auto *customers = new SearchModel(services.database, SearchModel::CustomersOnly, form);
        QObject::connect(form, &ReferralForm::customersWanted, customers,
                         [customers, party](ReferralForm::Party asked, const QString &text) {
                             if (asked == party)
                                 customers->setText(text);
                         });
        QObject::connect(customers, &QueryModel::loaded, form, [form, customers, party] {
            QList<CustomerRow> found;
            for (const SearchHit &hit : customers->rows()) {
                if (const auto *row = std::get_if<CustomerRow>(&hit))
                    found += *row;
            }
            form->showCustomers(party, customers->text(), customerSuggestions(found));
        });
    }
    QObject::connect(form, &ReferralForm::submitted, form,
                     [&commands = services.commands, form](const RecordReferral &referral) {
                         commands.run(referral, form, [form](const auto &answer) {
                             if (answer)
                                 form->finish();
                             else
                                 form->showFailure(answer.error());
                         });
                     });
    QObject::connect(form, &QDialog::finished, form, &QObject::deleteLater);
    form->openForm();
}

} // namespace regulars
