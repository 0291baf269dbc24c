// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/deskdialogs.h"

#include "models/base/commandrunner.h"
#include "models/feedback/questionsview.h"
#include "models/people/signin.h"
#include "ui/base/actionregistry.h"
#include "ui/base/errortext.h"
#include "ui/base/messagebar.h"
#include "ui/feedback/kioskwindow.h"
#include "ui/feedback/questionsdialog.h"
#include "ui/routing/absencesdialog.h"
#include "ui/routing/routingdialog.h"
#include "ui/shell/mainwindow.h"

#include <QtGui/QAction>

using namespace Qt::StringLiterals;

namespace regulars {

DeskDialogs::DeskDialogs(const DeskDialogServices &services) : QObject(&services.window), m_services(services)
{
    const auto add = [this](const QString &id, const QString &text, IconName icon, auto slot) {
        QAction *action = m_services.actions.add({id, tr("Tickets"), text, {}, icon});
        m_services.window.addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    add(u"desk.routing"_s, tr("Where new tickets go…"), IconName::Settings, &DeskDialogs::openRouting);
    add(u"desk.absences"_s, tr("Absences…"), IconName::FollowUp, &DeskDialogs::openAbsences);
    add(u"desk.questions"_s, tr("Questions to customers…"), IconName::Feedback, &DeskDialogs::openQuestions);
    add(u"desk.kiosk"_s, tr("Let customers answer here…"), IconName::Feedback, &DeskDialogs::openKiosk);
}

void DeskDialogs::openRouting()
{
    auto *dialog = new RoutingDialog({m_services.database, m_services.commands, m_services.formatting}, &m_services.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DeskDialogs::openAbsences()
{
    auto *dialog = new AbsencesDialog({m_services.database, m_services.commands, m_services.formatting}, &m_services.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DeskDialogs::openQuestions()
{
    auto *dialog = new QuestionsDialog({m_services.database, m_services.commands, m_services.formatting, m_services.forms},
                                       &m_services.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuestionsDialog::kioskRequested, this, [this, dialog](const Survey &survey, SurveyInviteId invite) {
        dialog->close();
        showKiosk(survey, invite);
    });
    dialog->open();
}

void DeskDialogs::openKiosk()
{
    auto *view = new QuestionsView(m_services.database, this);
    connect(view, &QuestionsView::changed, this, [this, view] {
        if (view->state() == EntityViewBase::State::Loading)
            return;
        view->deleteLater();
        disconnect(view, nullptr, this, nullptr);
        if (view->value())
            showKiosk(view->value()->survey, {});
        else
            m_services.window.messages()->show({errorText(view->error()), Tone::Danger, {}, {}, view->error().detail});
    });
    view->show({QuestionView::Waiting, true});
}

void DeskDialogs::showKiosk(const Survey &survey, SurveyInviteId invite)
{
    auto *kiosk = new KioskWindow(m_services.commands, m_services.dialogs, survey, invite, &m_services.window);
    // Whoever leaves the kiosk stands before the lock screen, which asks for the PIN.
    if (m_services.signIn.canLock())
        m_services.signIn.lock();
    kiosk->showFullScreen();
}

} // namespace regulars
