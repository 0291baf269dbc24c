// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/listrow.h"
#include "ui/loyalty/earnruleform.h"

#include <QtCore/QModelIndex>

class QPushButton;

namespace regulars {

class KeptForms;
class Notice;
class OrderedList;
class OrderedView;

/// The rules of a points programme in the order in which they are asked: each with its sentence, to add, change, move,
/// switch off and remove. Says what may not be meant in them.
class EarnRulesEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit EarnRulesEdit(const ProgrammeFormServices &services, QWidget *parent = nullptr);

    /// Also what else holds for the rules: limits, tiers, what counts.
    void setProgramme(const EarnProgramme &programme);
    /// What else holds changes; the rules stay.
    void setFrame(const EarnProgramme &programme);
    void setPointName(const QString &name);
    /// With positions from 1; each has an uid.
    [[nodiscard]] QList<EarnRule> rules() const;
    [[nodiscard]] OrderedView *view() const { return m_view; }
    void chooseRule(const QString &uid);
    /// Whether a rule's form was closed with entries that are not taken over.
    [[nodiscard]] bool hasUnsaved() const;
    /// Shows such a form, if there is one.
    [[nodiscard]] bool reopenUnsaved();

Q_SIGNALS:
    void edited();

private:
    struct Kept
    {
        qint64 id = 0; ///< of the row, here only
        EarnRule rule;
    };
    void createButtons();
    void openRule(qint64 id);
    void take(const EarnRule &rule, qint64 id);
    void removeRule();
    void switchRule();
    void reorder(const QList<qint64> &ids);
    void refresh();
    void showChosen();
    [[nodiscard]] ListRow row(const QModelIndex &index) const;
    [[nodiscard]] const EarnRule *find(qint64 id) const;

    ProgrammeFormServices m_services;
    EarnProgramme m_frame;
    QList<Kept> m_rules;
    qint64 m_nextId = 1;
    Notice *m_notice;
    KeptForms *m_forms;
    OrderedList *m_list;
    OrderedView *m_view = nullptr;
    TextLabel *m_none;
    TextLabel *m_sentence;
    TextLabel *m_conflicts;
    QPushButton *m_edit = nullptr;
    QPushButton *m_switch = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace regulars
