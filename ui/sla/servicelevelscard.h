// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sla/servicelevelsview.h"
#include "ui/base/card.h"
#include "ui/base/listrow.h"
#include "ui/sla/calendarform.h"

class QCheckBox;
class QPushButton;

namespace regulars {

class CommandRunner;
class KeptForms;
class KeyValueStore;
class MessageBar;
class OrderedList;
class OrderedView;
class PolicyForm;
class SignIn;
class SlaReachView;
class TextLabel;

/// What the card works with; all of it must outlive the card.
struct ServiceLevelServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    SignIn &signIn;
    KeyValueStore &store;
    Dialogs &dialogs;
    MessageBar &messages;
    KeptForms &forms;
};

/// Service levels in the settings: the promises in the order in which they are asked, the working hours they count in, and
/// whether one is told on this computer.
class ServiceLevelsCard final : public Card
{
    Q_OBJECT

public:
    explicit ServiceLevelsCard(const ServiceLevelServices &services, QWidget *parent = nullptr);

    /// Opens the form of a promise or of working hours; a new one for an id that is not valid.
    void openPolicy(SlaPolicyId id);
    void openCalendar(WorkCalendarId id);
    [[nodiscard]] OrderedView *policies() const { return m_policyView; }
    [[nodiscard]] OrderedView *calendars() const { return m_calendarView; }

private:
    QWidget *createPolicies();
    QWidget *createCalendars();
    QCheckBox *createNotices();
    void refresh();
    void showChosen();
    [[nodiscard]] ListRow policyRow(const QModelIndex &index) const;
    [[nodiscard]] ListRow calendarRow(const QModelIndex &index) const;
    void saveOrder(const QList<qint64> &ids);
    void removePolicy();
    void removeCalendar();
    void ask(const QString &title, const QString &text, const std::function<void()> &remove);
    void showFailure(const Error &error);

    ServiceLevelServices m_services;
    ServiceLevelsView *m_levels;
    SlaReachView *m_reach;
    OrderedList *m_policies;
    OrderedList *m_calendars;
    QWidget *m_managed = nullptr; ///< for those who manage the shop
    TextLabel *m_none = nullptr;
    OrderedView *m_policyView = nullptr;
    OrderedView *m_calendarView = nullptr;
    QList<QPushButton *> m_policyButtons;
    QList<QPushButton *> m_calendarButtons;
    QPushButton *m_addPolicy = nullptr;
    QPushButton *m_overview = nullptr;
};

/// Where it is kept on this computer whether one is told of due tickets; true without an entry.
[[nodiscard]] QString dueNoticesKey();

} // namespace regulars
