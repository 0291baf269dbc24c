// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/referralform.h"

#include "ui/base/formbinder.h"
#include "ui/base/keptforms.h"
#include "ui/base/notice.h"
#include "ui/base/saveform.h"
#include "ui/customers/customeredit.h"
#include "ui/customers/customertexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

ReferralForm::ReferralForm(Database &database, CustomerId referred, const QString &referredName, QWidget *parent)
    : DeskForm(referred.isValid() ? tr("%1 was referred by…", "a customer").arg(CustomerTexts::name(referredName))
                                  : tr("Record a referral"),
               parent),
      m_referred(referred),
      m_advocate(new CustomerEdit(database, this))
{
    addCustomer(*form(), u"advocate"_s, tr("Who referred them: name, phone or card number"), m_advocate,
                CustomerTyped::MayStay)
        .setRequired();
    if (!referred.isValid())
        createFriend(database);
    form()->beginRow();
    form()->addLongText(u"note"_s, tr("Note"), static_cast<int>(longestReferralNote));
    form()->markClean();
    setSaveText(tr("Record"));
    resize(600, referred.isValid() ? 300 : 460);
    m_advocate->setFocus();
}

void ReferralForm::createFriend(Database &database)
{
    m_friend = new CustomerEdit(database, this);
    addCustomer(*form(), u"referred"_s, tr("Whom; empty if they are no customer yet"), m_friend);
    form()->beginRow();
    form()->addText(u"name"_s, tr("Who was invited"), static_cast<int>(longestInvitedName));
    form()->addText(u"contact"_s, tr("Their e-mail address or phone number"), static_cast<int>(longestInvitedContact));
    connect(m_friend, &CustomerEdit::customerChanged, this, [this] {
        for (const QString &id : {u"name"_s, u"contact"_s})
            form()->field(id).setVisible(!m_friend->customer().isValid());
    });
}

RecordReferral ReferralForm::entered() const
{
    RecordReferral referral;
    referral.advocate = m_advocate->customer();
    if (m_advocate->isUnclear())
        referral.code = m_advocate->text().trimmed();
    referral.referred = m_friend ? m_friend->customer() : m_referred;
    if (!referral.referred.isValid()) {
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
    if (!referral.referred.isValid() && referral.invitedContact.trimmed().isEmpty())
        errors += invalidField(referral.invitedName.trimmed().isEmpty() ? u"referred"_s : u"contact"_s, u"required"_s);
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

void openReferralForm(const ReferralFormServices &services, CustomerId referred, const QString &referredName,
                      QWidget *window)
{
    const QString key = u"loyalty/referral/%1"_s.arg(referred.value);
    if (services.forms.reopen(key))
        return;
    auto *form = new ReferralForm(services.database, referred, referredName, window);
    QObject::connect(
        form, &ReferralForm::submitted, form,
        [&commands = services.commands, form](const RecordReferral &referral) { saveForm(commands, form, referral); });
    services.forms.open(key, form, [services, referred, referredName, window] {
        openReferralForm(services, referred, referredName, window);
    });
}

} // namespace regulars
