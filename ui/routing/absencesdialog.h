// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/formdialog.h"
#include "ui/routing/routingdialog.h"

namespace regulars {

class EmptyState;
class FormBinder;

/// On which days somebody is away. Only collects: its owner saves what submitted() brings, and answers with finish() or
/// showFailure().
class AbsenceForm final : public FormDialog
{
    Q_OBJECT

public:
    /// An absence without an id is new.
    AbsenceForm(const Absence &absence, const RoutingSetup &setup, QWidget *parent = nullptr);

    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::Absence &absence);

private:
    Absence m_absence;
    FormBinder *m_form = nullptr;
};

/// Who is away from today on, and who stands in. Everything happens at once and can be undone.
class AbsencesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AbsencesDialog(const RoutingServices &services, QWidget *parent = nullptr);

private:
    QWidget *createButtons();
    void refresh();
    [[nodiscard]] const Absence *chosen() const;
    void openForm(const Absence &absence);
    void edit();
    void remove();

    RoutingServices m_services;
    RoutingView *m_view;
    Notice *m_notice;
    EmptyState *m_none = nullptr;
    QTableWidget *m_table = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace regulars
